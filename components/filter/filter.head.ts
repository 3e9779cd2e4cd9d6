// An address that asks for something: what it does not ask for is not painted first.
if (location.search !== '') document.documentElement.dataset.filtering = ''
