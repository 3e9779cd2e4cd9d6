/** Kinds of picture that every browser shows; no SVG, which opened by itself may run a script. */
export const pictureExtensions = ['avif', 'jpg', 'jpeg', 'png', 'webp'] as const

export const isPicture = (name: string) =>
  pictureExtensions.some((extension) => name.toLowerCase().endsWith(`.${extension}`))

/** Address of a picture; `folder` is the folder of its item below the content root. */
export const picturePath = (folder: string, file: string) =>
  `/media/${folder}/${file.split('/').map(encodeURIComponent).join('/')}`
