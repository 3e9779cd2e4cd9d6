import type { Subject } from './subjects'
import { looks, pictureFile } from './take'

const style = `
  body { margin: 2rem; font: 1rem/1.5 sans-serif; background: #ddd; color: #111 }
  nav a { margin-inline-end: 1rem }
  .row { display: flex; gap: 1rem; align-items: flex-start; overflow-x: auto; padding-block: 0.5rem }
  figure { margin: 0; flex: none }
  img { display: block; height: 30rem; max-width: 30rem; object-fit: cover; object-position: top }
`

const picture = (subject: Subject, look: string) => {
  const file = pictureFile(subject, look)
  const alt = `${subject.address}, ${look}`
  return `<figure><a href="${file}"><img loading="lazy" src="${file}" alt="${alt}"></a><figcaption>${look}</figcaption></figure>`
}

const row = (subject: Subject) =>
  `<h3>${subject.locale}</h3><div class="row">${looks.map(({ name }) => picture(subject, name)).join('')}</div>`

/** The index of the gallery as an HTML page: one part a kind, one row a language. */
export function galleryPage(subjects: readonly Subject[]): string {
  const kinds = [...new Set(subjects.map(({ kind }) => kind))]
  const part = (kind: string) =>
    `<section id="${kind}"><h2>${kind}</h2>${subjects
      .filter((subject) => subject.kind === kind)
      .map(row)
      .join('')}</section>`
  return [
    '<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Gallery</title>',
    `<style>${style}</style><h1>Gallery</h1>`,
    `<nav>${kinds.map((kind) => `<a href="#${kind}">${kind}</a>`).join('')}</nav>`,
    ...kinds.map(part),
    '</html>\n',
  ].join('\n')
}
