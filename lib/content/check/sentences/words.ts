import type { Bilingual } from '../phrases'

/** A wording that is not to be used, why, and what to write instead; without that it is left out. */
export interface UnusedWording {
  part: Bilingual
  text: string
  why: Bilingual
  instead: string | undefined
}

/** What to do about a wording, as a phrase after “please”. */
export const correction = ({ instead }: UnusedWording): Bilingual =>
  instead === undefined
    ? { zh: '删去，或换成有内容的话', en: 'leave it out, or say something else' }
    : { zh: `写：${instead}`, en: `write: ${instead}` }

/** Sentences about wording in facts and language files. */
export const words = {
  fullwidth: (a: { part: Bilingual; text: string; meant: string }) => ({
    zh: `${a.part.zh}有全角字符“${a.text}”。数字和英文字母一律用半角。请写成 ${a.meant}。`,
    en: `${a.part.en} has full-width characters “${a.text}”. Digits and Latin letters are always half-width. Please write ${a.meant}.`,
  }),
  'avoided-word': (a: { part: Bilingual; text: string; meant: string }) => ({
    zh: `${a.part.zh}用了“${a.text}”，术语表规定不用这个译法。请写“${a.meant}”。`,
    en: `${a.part.en} has “${a.text}”, which the glossary says not to use. Please write “${a.meant}”.`,
  }),
  'wording-refused': (a: UnusedWording) => {
    const { zh, en } = correction(a)
    return {
      zh: `${a.part.zh}里写的是“${a.text}”。${a.why.zh}请${zh}。`,
      en: `${a.part.en} says “${a.text}”. ${a.why.en} Please ${en}.`,
    }
  },
  'private-phone': (a: { part: Bilingual; value: string }) => ({
    zh: `${a.part.zh}里有手机号码“${a.value}”，像是个人电话。网站不公布个人电话。请改用单位的办公电话，或删去。`,
    en: `${a.part.en} has the mobile number “${a.value}”, which looks private. The site publishes no private numbers. Please use the office number of the organisation, or delete it.`,
  }),
}
