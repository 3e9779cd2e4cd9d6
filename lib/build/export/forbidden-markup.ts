import type { Element } from 'hast'
import { rawText } from './elements'
import { isDataBlock } from './policy'
import type { Finding } from './problems'

/** Ids that React gives to content which its script moves into place later. */
const streamedId = /^[BSP]:[0-9a-f]+$/

/** Markup that the content security policy would block, or that needs a script to be seen. */
export function forbiddenMarkup(elements: readonly Element[]): Finding[] {
  return elements.flatMap((element) => {
    const findings: Finding[] = []
    const { style, id } = element.properties
    if (style !== undefined) findings.push({ reason: 'inlineStyle', found: String(style) })
    if (element.tagName === 'style')
      findings.push({ reason: 'styleElement', found: start(element) })
    for (const name of Object.keys(element.properties).filter((key) => /^on[A-Z]/.test(key)))
      findings.push({ reason: 'handler', found: `<${element.tagName} ${name.toLowerCase()}>` })
    if (isInlineScript(element)) findings.push({ reason: 'inlineScript', found: start(element) })
    if (streamedId.test(String(id)))
      findings.push({ reason: 'streamed', found: `<${element.tagName} id="${id}">` })
    return findings
  })
}

function isInlineScript(element: Element): boolean {
  const isScript = element.tagName === 'script' && !isDataBlock(element)
  return isScript && element.properties.src === undefined
}

function start(element: Element): string {
  return rawText(element).trim().slice(0, 60)
}
