/** Sentences about versions of the open data that were published. */
export const keptData = {
  'kept-data-missing': (a: { path: string }) => ({
    zh: `已公布的数据文件 data/${a.path} 不见了，但它的网址还在读者和引用者手里。请从上一版恢复它。`,
    en: `The published data file data/${a.path} is gone, but readers hold and cite its address. Please restore it from the last version.`,
  }),
  'kept-data-changed': (_: object) => ({
    zh: '这是已公布的数据版本，内容与公布时不同了。已公布的版本不能改动。请恢复原来的文件；要更正数据，请改内容本身，网站会给出新的版本。',
    en: 'This is a published version of the data and no longer what was published. A published version never changes. Please restore the file; to correct the data, change the content itself, and the site will have a new version.',
  }),
  'kept-data-not-listed': (_: object) => ({
    zh: '这个文件不在 data/SHA256SUMS 的清单里。data 文件夹由命令写入，不要手工放文件。请删去它，再运行 npm run data:keep。',
    en: 'This file is not in the list data/SHA256SUMS. A command writes the folder data; files are not put there by hand. Please delete it and run npm run data:keep.',
  }),
}
