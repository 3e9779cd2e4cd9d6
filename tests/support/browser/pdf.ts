import { inflateSync } from 'node:zlib'

/** A4 (ISO 216) in points of 1/72 inch. */
export const paper = { width: (210 / 25.4) * 72, height: (297 / 25.4) * 72 }

/** What the objects of a PDF say, those in compressed streams included. */
function textOf(pdf: Buffer): string {
  const plain = pdf.toString('latin1')
  const streams = [...plain.matchAll(/\/ObjStm[^>]*>>\s*stream\r?\n/g)].map((match) => {
    const start = match.index + match[0].length
    const end = plain.indexOf('endstream', start)
    return inflateSync(Buffer.from(plain.slice(start, end), 'latin1')).toString('latin1')
  })
  return [plain, ...streams].join('\n')
}

/** Width and height of each page of a PDF. */
export function sheetsOf(pdf: Buffer): [number, number][] {
  const boxes = textOf(pdf).matchAll(/\/Type\s*\/Page\b[\s\S]*?\/MediaBox\s*\[([^\]]+)\]/g)
  return [...boxes].map(([, box = '']) => {
    const [left = 0, bottom = 0, right = 0, top = 0] = box.trim().split(/\s+/).map(Number)
    return [right - left, top - bottom]
  })
}
