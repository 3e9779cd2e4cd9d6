import type { Bilingual } from '../phrases'

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
  'wording-refused': (a: { part: Bilingual; text: string; instead: string }) => ({
    zh: `${a.part.zh}里写的是“${a.text}”，把地区算作了国家。请改成“${a.instead}”的说法。`,
    en: `${a.part.en} says “${a.text}”, which counts a region among countries. Please reword it with “${a.instead}”.`,
  }),
  'private-phone': (a: { part: Bilingual; value: string }) => ({
    zh: `${a.part.zh}里有手机号码“${a.value}”，像是个人电话。网站不公布个人电话。请改用单位的办公电话，或删去。`,
    en: `${a.part.en} has the mobile number “${a.value}”, which looks private. The site publishes no private numbers. Please use the office number of the organisation, or delete it.`,
  }),
}
