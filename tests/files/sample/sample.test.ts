import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import en from '@/messages/en.json'
import ja from '@/messages/ja.json'
import ko from '@/messages/ko.json'
import zh from '@/messages/zh.json'
import { files, folder } from './read'

const bands = { zh, en, ko, ja } as const

const pages = files.filter((file) => file.endsWith('.html'))

/** Words of the band on a page: those of its own language, Chinese on a page that speaks all four. */
function bandOf(file: string): string {
  const language = Object.entries(bands).find(([name]) => file.startsWith(`${name}/`))
  return (language?.[1] ?? zh).layout.sample
}

describe('every page of the sample edition', () => {
  it('says in its own language that all is invented, and stays out of search engines', () => {
    expect(pages.length).toBeGreaterThan(2900)
    const lacking = pages.filter((file) => {
      const html = readFileSync(path.join(folder, file), 'utf8')
      return !html.includes(bandOf(file)) || !/<meta name="robots" content="noindex/.test(html)
    })
    expect(lacking).toEqual([])
  })

  it('is closed to robots', () => {
    expect(readFileSync(path.join(folder, 'robots.txt'), 'utf8')).toMatch(/^Disallow: \/$/m)
  })
})
