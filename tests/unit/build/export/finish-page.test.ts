import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { finishPage } from '../../../../lib/build/export/finish-page'
import { exportedPage } from './small-export'

const policyIn = (html: string) =>
  /<meta charset="utf-8"\/?><meta http-equiv="Content-Security-Policy" content="([^"]*)">/i.exec(
    html,
  )?.[1]

describe('a page that hydrates nothing', () => {
  const jsonLd = '<script type="application/ld+json">{"name":"A & B"}</script>'
  const body = `<main><p>사람 &amp; 자연<!-- --> 7<br/></p>${jsonLd}</main>`
  const { html, problems } = finishPage('ko/index.html', exportedPage(body), false)

  it('keeps its words, style sheet and data, and nothing for a runtime', () => {
    expect(problems).toEqual([])
    expect(html.replace(/<meta http-equiv[^>]*>/, '')).toBe(
      '<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8">' +
        '<link rel="stylesheet" href="/_next/static/chunks/s.css"><title>t</title></head>' +
        `<body><main><p>사람 &amp; 자연 7<br></p>${jsonLd}</main></body></html>`,
    )
  })

  it('may run no script', () => {
    expect(policyIn(html)).toMatch(/^default-src 'none'; /)
    expect(policyIn(html)).not.toMatch(/script-src|unsafe/)
  })

  it('keeps a script of its own, which its policy then allows', () => {
    const script = '<script type="module" src="/assets/filter-1a2b.js"></script>'
    const page = finishPage('ko/index.html', exportedPage('', script), false)
    expect(page.problems).toEqual([])
    expect(page.html).toContain(script)
    expect(policyIn(page.html)).toContain("script-src 'self';")
  })
})

describe('a page that hydrates', () => {
  const source = exportedPage('<button>눌러 보세요</button>')
  const { html, problems } = finishPage('index.html', source, true)

  it('keeps every byte, with the policy just after the encoding', () => {
    expect(problems).toEqual([])
    expect(html.replace(/<meta http-equiv[^>]*>/, '')).toBe(source)
    expect(policyIn(html)).toBeDefined()
  })

  it('may run its inline scripts by their hash', () => {
    const hash = createHash('sha256').update('self.__next_f.push([1,"words"])').digest('base64')
    expect(policyIn(html)).toContain(`'sha256-${hash}'`)
    expect(policyIn(html)?.match(/'sha256-/g)).toHaveLength(3)
    expect(policyIn(html)).not.toContain('unsafe')
  })
})

describe('markup that is refused', () => {
  const reasons = (body: string, hydrates = false) =>
    finishPage('x.html', exportedPage(body), hydrates).problems.map(({ reason }) => reason)

  it.each([
    ['<p style="color:red">x</p>', 'inlineStyle'],
    ['<svg><path style="fill:red"/></svg>', 'inlineStyle'],
    ['<style>p{color:red}</style>', 'styleElement'],
    ['<button onclick="go()">x</button>', 'handler'],
    ['<script>go()</script>', 'inlineScript'],
    ['<script type="module">go()</script>', 'inlineScript'],
    ['<div hidden id="S:0">late words</div>', 'streamed'],
    ['<template id="B:1a"></template>', 'streamed'],
  ])('%s', (markup, reason) => {
    expect(reasons(markup)).toEqual([reason])
  })

  it('is refused on a page that hydrates too, but for the scripts of its runtime', () => {
    expect(reasons('<p style="color:red">x</p><style>p{}</style>', true)).toEqual([
      'inlineStyle',
      'styleElement',
    ])
    expect(reasons('<script>go()</script>', true)).toEqual([])
  })

  it('needs an encoding to put the policy after', () => {
    expect(() => finishPage('x.html', '<!DOCTYPE html><title>x</title>', false)).toThrow(/charset/)
  })
})
