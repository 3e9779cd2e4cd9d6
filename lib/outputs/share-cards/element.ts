/** What satori draws: an element as React would make it, without React. */
export interface Element {
  type: 'div' | 'img'
  props: {
    style?: Record<string, string | number>
    src?: string
    width?: number
    height?: number
    /** Language of the words, which decides their face; satori itself never sees it. */
    locale?: string
    children?: string | readonly Element[]
  }
}
