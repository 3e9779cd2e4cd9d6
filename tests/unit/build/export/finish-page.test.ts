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

describe('places where a line may break', () => {
  const finished = (inner: string) =>
    /<main lang="zh-CN">(.*)<\/main>/.exec(
      finishPage('zh/index.html', exportedPage(`<main lang="zh-CN">${inner}</main>`)).html,
    )?.[1]

  it('stand between the words of labels, and not in running text', () => {
    expect(finished('<h2>活动信息</h2><p>活动信息</p>')).toBe(
      '<h2>活动<wbr>信息</h2><p>活动信息</p>',
    )
  })

  it('are not marked where a line may break anyway', () => {
    expect(finished('<h2>活动信息、签约仪式</h2>')).toBe('<h2>活动<wbr>信息、签约<wbr>仪式</h2>')
  })

  it('leave the words of a control in one box', () => {
    const words = '<span>签约<wbr>仪式</span>'
    expect(finished('<label><input>签约仪式</label>')).toBe(`<label><input>${words}</label>`)
    expect(finished('<ul><li><a href="#x">签约仪式</a></li></ul>')).toBe(
      `<ul><li><a href="#x">${words}</a></li></ul>`,
    )
    expect(finished('<p><a href="#x" class="button grow">签约仪式</a></p>')).toBe(
      `<p><a href="#x" class="button grow">${words}</a></p>`,
    )
    expect(finished('<p><a href="#x" class="link">签约仪式</a></p>')).not.toContain('wbr')
  })

  it('keep a number in a control with the word before it', () => {
    expect(finished('<button>查看2023年活动</button>')).toBe(
      '<button><span>查看2023年<wbr>活动</span></button>',
    )
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

describe('words', () => {
  it('are settled by those before them, in texts, attributes and templates of Korean pages', () => {
    const body =
      '<p>‘<b>포럼</b>’은(는) <i>영어</i>(으)로</p><p aria-label="2와(과)"></p><template><p>3을(를)</p></template>'
    const settled = finishPage('ko/index.html', exportedPage(body)).html
    expect(settled).toContain('‘<b>포럼</b>’은 <i>영어</i>로')
    expect(settled).toContain('aria-label="2와"')
    expect(settled).toContain('3을</p>')
    expect(finishPage('zh/index.html', exportedPage(body)).html).toContain('은(는)')
  })
})
