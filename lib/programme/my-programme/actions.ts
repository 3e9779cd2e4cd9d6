/** What the buttons of the page do. */
export type Action =
  | 'add'
  | 'replace'
  | 'look'
  | 'back'
  | 'clear'
  | 'undo'
  | 'print'
  | 'calendar'
  | 'send'
  | 'qr'

/**
 * What the page can be, as its parts name it in `data-if`: a plan came by link and is asked about,
 * or only looked at; or it is the reader's own. It has items or none.
 */
export type State =
  | 'asking'
  | 'looking'
  | 'own'
  | 'some'
  | 'none'
  | 'changed'
  | 'unknown'
  | 'undoable'
  | 'sendable'
