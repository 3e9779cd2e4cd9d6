import { describe, expect, it } from 'vitest'
import { finishPage } from '../../../../lib/build/export/finish-page'
import { exportedPage } from './small-export'

const policyIn = (html: string) =>
  /<meta charset="utf-8"\/?><meta http-equiv="Content-Security-Policy" content="([^"]*)">/i.exec(
    html,
  )?.[1]

describe('a finished page', () => {
  const jsonLd = '<script type="application/ld+json">{"name":"A & B"}</script>'
  const body = `<main><p>사람 &amp; 자연<!-- --> 7<br/></p>${jsonLd}</main>`
  const { html, problems } = finishPage('ko/index.html', exportedPage(body))

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
    const page = finishPage('ko/index.html', exportedPage('', script))
    expect(page.problems).toEqual([])
    expect(page.html).toContain(script)
    expect(policyIn(page.html)).toContain("script-src 'self';")
  })
})

describe('markup that is refused', () => {
  const reasons = (body: string) =>
    finishPage('x.html', exportedPage(body)).problems.map(({ reason }) => reason)

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

  it('needs an encoding to put the policy after', () => {
    expect(() => finishPage('x.html', '<!DOCTYPE html><title>x</title>')).toThrow(/charset/)
  })
})
