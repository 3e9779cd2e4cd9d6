import type { AboutField, Bilingual } from '../phrases'

/** Sentences about ids. */
export const ids = {
  'id-mismatch': (a: AboutField & { value: string; name: string; what: Bilingual }) => ({
    zh: `${a.field.zh} 写的是“${a.value}”，与${a.what.zh}“${a.name}”不同。两者必须一样，编号一经选定不再更改。请写成 ${a.name}。`,
    en: `${a.field.en} is “${a.value}”, which differs from the ${a.what.en} “${a.name}”. The two must be equal, and an id never changes. Please write ${a.name}.`,
  }),
  'id-taken': (a: AboutField & { value: string; other: string }) => ({
    zh: `${a.field.zh} 写的是“${a.value}”，这个编号 ${a.other} 已经用了。每个编号只能用一次。请另选一个编号，文件夹也用同样的名字。`,
    en: `${a.field.en} is “${a.value}”, an id already used by ${a.other}. An id may be used only once. Please choose another and give the folder the same name.`,
  }),
  'id-is-a-page': (a: AboutField & { value: string }) => ({
    zh: `${a.field.zh} 写的是“${a.value}”，这是本站另一个页面的地址，不能用作编号。请另选一个编号，文件夹也用同样的名字。`,
    en: `${a.field.en} is “${a.value}”, the address of another page of this site, so it cannot be an id. Please choose another and give the folder the same name.`,
  }),
  'part-id-taken': (a: AboutField & { value: string }) => ({
    zh: `${a.field.zh} 写的是“${a.value}”，同一文件里前面已有这个编号。请换一个没有用过的编号。`,
    en: `${a.field.en} is “${a.value}”, an id that stands earlier in the same file. Please choose one that is not used yet.`,
  }),
  'number-taken': (a: { value: string; other: string; file: string }) => ({
    zh: `编号“${a.value}”换算出的数字与 ${a.file} 的“${a.other}”恰好相同，节目单文件和分享链接会分不清两者。请给后加入、尚未发布的那一个另选一个编号，文件夹也用同样的名字。`,
    en: `The id “${a.value}” happens to give the same number as “${a.other}” of ${a.file}, so schedule files and shared links could not tell the two apart. Please choose another id for the one that was added later and is not published yet, and give its folder the same name.`,
  }),
  'same-event-twice': (a: { other: string }) => ({
    zh: `这个活动的中文标题和时间与 ${a.other} 完全相同，像是重复录入。请删去其中一个；如果确是两个活动，请把标题写得能区分。`,
    en: `This event has the same Chinese title and the same time as ${a.other}: it looks entered twice. Please delete one; if they are two events, give them titles that differ.`,
  }),
}
