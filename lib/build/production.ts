import type { SiteSettings } from '../model/schema/site'

type Named = readonly [zh: string, en: string, value: string]

/** The settings without which nothing may go public. */
function required(site: SiteSettings): Named[] {
  const { general } = site.contact
  return [
    ['主办单位 organiser', 'organiser', site.organiser === '' ? '' : site.organiser.zh],
    ['ICP备案号 icp_number', 'icp_number', site.icp_number],
    ['公安备案号 public_security_number', 'public_security_number', site.public_security_number],
    ['联系邮箱 contact.general.email', 'contact.general.email', general.email],
    ['联系电话 contact.general.phone', 'contact.general.phone', general.phone],
    ['安全联系方式 security.contact', 'security.contact', site.security.contact],
    ['安全联系方式有效期 security.expires', 'security.expires', site.security.expires],
  ]
}

/** Why a production build is refused, Chinese first; undefined when nothing is missing. */
export function productionRefusal(
  site: SiteSettings,
  siteUrl: string | undefined,
): string | undefined {
  const missing = required(site).filter(([, , value]) => value === '')
  const isLocal = siteUrl === undefined || !siteUrl.startsWith('https://')
  if (missing.length === 0 && !isLocal) return undefined
  const zh = [
    ...missing.map(([name]) => name),
    ...(isLocal ? ['环境变量 SITE_URL（https 网址）'] : []),
  ]
  const en = [
    ...missing.map(([, name]) => name),
    ...(isLocal ? ['SITE_URL (an https address)'] : []),
  ]
  return [
    `不能构建正式网站：content/site.yaml 还缺 ${zh.join('、')}。请补全后再构建。`,
    `A production build is refused: content/site.yaml still lacks ${en.join(', ')}. Fill these in and build again.`,
  ].join('\n')
}

/**
 * Why a production build is refused because of its data, Chinese first; undefined when every version
 * that it would publish is stored, so that it will still answer after the next change.
 */
export async function unstoredDataRefusal(): Promise<string | undefined> {
  // What it imports reads compiled content, which is not there before the content step.
  const { unkept } = await import('../outputs/open-data/keep')
  const list = unkept().map(({ year, version }) => `${year}/${version}`)
  if (list.length === 0) return undefined
  return [
    `不能构建正式网站：数据版本 ${list.join('、')} 还没有保存，内容再改后它的网址就会失效。请运行 npm run data:keep 并提交。`,
    `A production build is refused: version ${list.join(', ')} of the data is not kept, so its address would be lost with the next change. Run npm run data:keep and commit what it writes.`,
  ].join('\n')
}
