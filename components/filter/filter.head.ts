// With a filter in the address, rows stay hidden until the filter has run.
if (location.search !== '') document.documentElement.dataset.filtering = ''
