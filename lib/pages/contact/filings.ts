import { site } from '../../content'

/** The public-security filing number is looked up by its digits. */
const recordCode = (number: string) => number.replaceAll(/\D/g, '')

const icpQuery = 'https://beian.miit.gov.cn/'
const publicSecurityQuery = 'https://beian.mps.gov.cn/#/query/webSearch?code='

/** The numbers under which the site is registered in China, with the pages on which authorities confirm them. */
export function filings() {
  const { icp_number, public_security_number, site_identification_code } = site()
  const all = [
    { name: 'icp', number: icp_number, address: icpQuery },
    {
      name: 'public_security',
      number: public_security_number,
      address: publicSecurityQuery + recordCode(public_security_number),
    },
    { name: 'site_identification', number: site_identification_code, address: undefined },
  ] as const
  return all.filter(({ number }) => number !== '')
}
