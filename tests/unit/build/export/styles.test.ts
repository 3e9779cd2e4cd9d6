import { describe, expect, it } from 'vitest'
import { joinStyles, withoutUnused } from '../../../../lib/build/export/styles'
import { contentOf, folderOf } from './small-export'

const only =
  (...names: string[]) =>
  (name: string) =>
    names.includes(name)

describe('a style sheet without unused utilities', () => {
  const utilities =
    '@layer utilities{.p-4{padding:1rem}.mt-2,.mb-2{margin:0}.\\@2xl\\:size-14{width:1px}.\\32 xl{width:2px}@media print{.print\\:hidden{display:none}}}'

  it('has the utilities that are used, whatever is escaped in their names', () => {
    const css = withoutUnused(utilities, only('p-4', 'mb-2', '@2xl:size-14', '2xl', 'print:hidden'))
    expect(css).toBe(utilities.replace('.mt-2,.mb-2', '.mb-2'))
  })

  it('has no rule without a selector and no empty query', () => {
    expect(withoutUnused(utilities, only('p-4'))).toBe('@layer utilities{.p-4{padding:1rem}}')
  })

  it('keeps of the rest what has no class, or those that are used', () => {
    const css = '@layer base{a:not(.x){b:c}}.star:is(.x,:not(.v .w)) .y,p .z{color:red}'
    expect(withoutUnused(css, only('star', 'y', 'z'))).toBe(css)
    expect(withoutUnused(css, only('y', 'z'))).toBe('@layer base{a:not(.x){b:c}}p .z{color:red}')
    expect(withoutUnused('@media print{.a .b{c:d}}', only('b'))).toBe('')
  })

  it('needs every class of a selector', () => {
    const css = '@layer utilities{.group-x:is(:where(.group):hover *){a:b}}'
    expect(withoutUnused(css, only('group-x', 'group'))).toBe(css)
    expect(withoutUnused(css, only('group-x'))).toBe('@layer utilities{}')
  })
})

describe('the single sheets of an export', () => {
  const page = (classes: string, ...sheets: string[]) =>
    `${sheets.map((name) => `<link rel="stylesheet" href="/_next/${name}.css" data-precedence="next"/>`).join('')}<p class="${classes}">`
  const files = {
    'a.html': page('[&amp;&gt;p]:m-0 x two', 'one', 'two'),
    'b.html': page('y', 'one', 'two'),
    'c.html': page('y', 'one'),
    'scripts/s-1.js': 'p.className="z w"',
    '_next/one.css':
      '@layer utilities{.\\[\\&\\>p\\]\\:m-0>p{margin:0}.x{a:b}.y{a:c}.z{a:d}.unused{a:e}}',
    '_next/two.css': '.two{a:f}',
  }

  it('are one for each set of sheets, in their order, with what its pages and scripts have', async () => {
    const [from, to] = [await folderOf(files), await folderOf({})]
    const names = Object.keys(files)
    const pages = names.filter((file) => file.endsWith('.html'))
    const { addresses, files: made } = await joinStyles(from, to, { pages, files: names })
    expect([...addresses.keys()]).toEqual(['/_next/one.css', '/_next/one.css /_next/two.css'])
    const written = await contentOf(to)
    expect(written).toEqual(Object.fromEntries(made))
    const css = (sheets: string) => written[(addresses.get(sheets) ?? '').slice(1)]
    expect(css('/_next/one.css')).toBe('@layer utilities{.y{a:c}.z{a:d}}')
    expect(css('/_next/one.css /_next/two.css')).toBe(
      '@layer utilities{.\\[\\&\\>p\\]\\:m-0>p{margin:0}.x{a:b}.y{a:c}.z{a:d}}\n.two{a:f}',
    )
  })
})
