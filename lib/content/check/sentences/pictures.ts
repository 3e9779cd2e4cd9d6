import { choice, didYouMean } from '../phrases'

/** Sentences about pictures. */
export const pictures = {
  'picture-without-alt': (a: { file: string }) => ({
    zh: `图片“${a.file}”没有替代文字，看不见图片的读者不知道它是什么。请在 ![ ] 的方括号里用一句话说明图片内容。`,
    en: `The picture “${a.file}” has no text alternative, so readers who cannot see it do not know what it shows. Please describe it in one sentence between the brackets of ![ ].`,
  }),
  'picture-missing': (a: { file: string; folder: string; meant?: string }) => ({
    zh: `图片“${a.file}”在文件夹 ${a.folder} 里找不到。${didYouMean(a.meant).zh}请把图片放进去，或改正文件名（注意大小写）。`,
    en: `The picture “${a.file}” is not in the folder ${a.folder}.${didYouMean(a.meant).en} Please put it there, or correct the file name (capitals matter).`,
  }),
  'picture-not-credited': (a: { file: string }) => ({
    zh: `图片“${a.file}”没有写作者和许可。请在事实文件的 images 里登记它：file、alt（四种语言）、credit、licence。`,
    en: `The picture “${a.file}” has no author and licence. Please list it under images in the fact file: file, alt (four languages), credit, licence.`,
  }),
  'picture-kind': (a: { file: string; allowed: readonly string[] }) => ({
    zh: `图片“${a.file}”不是网站使用的格式。请转换成 ${choice(a.allowed).zh} 后再放进来。`,
    en: `The picture “${a.file}” is of a kind that the site does not use. Please convert it to ${choice(a.allowed).en} first.`,
  }),
  'picture-remote': (a: { url: string }) => ({
    zh: `图片“${a.url}”在别的网站上。本站不从别处加载图片。请先取得许可，把图片放进本条目的文件夹，再写文件名。`,
    en: `The picture “${a.url}” stands on another site. This site loads no pictures from elsewhere. Please get permission, put the picture into the folder of the item and write its file name.`,
  }),
  'picture-too-large': (a: { file: string; kilobytes: number; most: number }) => ({
    zh: `图片“${a.file}”有 ${a.kilobytes} kB，超过 ${a.most} kB，用手机打开太慢。请用图片软件缩小（例如宽 1600 像素，存为 JPEG 或 WebP），再放回来。`,
    en: `The picture “${a.file}” has ${a.kilobytes} kB, more than ${a.most} kB, which is slow to load on a telephone. Please make it smaller in a picture program, for example 1600 pixels wide and saved as JPEG or WebP.`,
  }),
  'picture-damaged': (a: { file: string; allowed: readonly string[] }) => ({
    zh: `图片“${a.file}”打不开：文件已损坏，或只改了后缀而没有转换格式。请从原图重新导出为 ${choice(a.allowed).zh}。`,
    en: `The picture “${a.file}” cannot be opened: it is damaged, or only its name was changed and not its format. Please export it again from the original as ${choice(a.allowed).en}.`,
  }),
  'picture-location': (a: { file: string }) => ({
    zh: `图片“${a.file}”里存有拍摄地点（GPS）。发布后任何人都能查到这个地点。请在图片属性里删除位置信息，或重新导出时不带位置，再放回来。`,
    en: `The picture “${a.file}” holds the place where it was taken (GPS), and anyone could read it once published. Please remove the location in the properties of the picture, or export it again without location.`,
  }),
}
