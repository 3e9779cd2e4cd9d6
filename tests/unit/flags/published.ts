import type { Sign } from '@/lib/flags/signs'

/**
 * The flags as the International Code of Signals publishes them, written down without looking at
 * their geometry. Each flag is a grid of colours, row by row from the top, hoist on the left:
 * r red, b blue, y yellow, k black, w white, a dot outside the flag. Each letter is the colour in
 * the middle of its cell; where two colours meet there, stands a question mark.
 */
export const published = {
  // Swallow-tails: the notch lies in the middle of the fly.
  A: ['wwwbbb', 'wwwbb.', 'wwwb..', 'wwwbb.', 'wwwbbb'],
  B: ['rrrrrr', 'rrrrr.', 'rrrr..', 'rrrrr.', 'rrrrrr'],
  // Stripes.
  C: ['b', 'w', 'r', 'w', 'b'],
  D: ['y', 'b', 'b', 'y'],
  E: ['b', 'r'],
  G: ['ybybyb'],
  H: ['wr'],
  J: ['b', 'w', 'b'],
  K: ['yb'],
  T: ['rwb'],
  Q: ['y'],
  // Checks and quarters.
  L: ['yk', 'ky'],
  N: ['bwbw', 'wbwb', 'bwbw', 'wbwb'],
  U: ['rw', 'wr'],
  // Figures in the middle of the field.
  F: ['wwrww', 'wrrrw', 'rrrrr', 'wrrrw', 'wwrww'],
  I: ['yyyyy', 'yykyy', 'ykkky', 'yykyy', 'yyyyy'],
  P: ['bbb', 'bwb', 'bbb'],
  S: ['www', 'wbw', 'www'],
  W: ['bbbbbb', 'bwwwwb', 'bwrrwb', 'bwrrwb', 'bwwwwb', 'bbbbbb'],
  // Crosses.
  R: ['rryrr', 'rryrr', 'yyyyy', 'rryrr', 'rryrr'],
  X: ['wwbww', 'wwbww', 'bbbbb', 'wwbww', 'wwbww'],
  M: ['wbbbw', 'bwbwb', 'bbwbb', 'bwbwb', 'wbbbw'],
  V: ['rwwwr', 'wrwrw', 'wwrww', 'wrwrw', 'rwwwr'],
  // Diagonals. Y: ten stripes rising towards the fly, yellow in the upper hoist.
  O: ['?rrr', 'y?rr', 'yy?r', 'yyy?'],
  Y: ['yryry?', 'ryry?r', 'yry?ry', 'ry?ryr', 'y?ryry', '?ryryr'],
  Z: ['?yyy?', 'k?y?b', 'kk?bb', 'k?r?b', '?rrr?'],
  // Pennants taper towards the fly.
  '0': ['yr.', 'yry', 'yr.'],
  '1': ['www......', 'wwwwwwwww', 'wwrrwwwww', 'wwwwwwwww', 'www......'],
  '2': ['bbb......', 'bbbbbbbbb', 'bbwwbbbbb', 'bbbbbbbbb', 'bbb......'],
  '3': ['rw.', 'rwb', 'rw.'],
  '4': ['rrr.......', 'rrrwrrrrrr', 'wwwwwwwwww', 'rrrwrrrrrr', 'rrr.......'],
  '5': ['yy..', 'yybb', 'yy..'],
  '6': ['kk..', 'kkkk', 'wwww', 'ww..'],
  '7': ['yy..', 'yyyy', 'rrrr', 'rr..'],
  '8': ['www.......', 'wwwrwwwwww', 'rrrrrrrrrr', 'wwwrwwwwww', 'www.......'],
  '9': ['ww..', 'wwkk', 'rryy', 'rr..'],
  // Substitutes are triangles.
  first: ['b...', 'bb..', 'yybb', 'bb..', 'b...'],
  second: ['b...', 'bb..', 'bbww', 'bb..', 'b...'],
  third: ['w..', 'kkk', 'w..'],
} as const satisfies Record<Sign, readonly string[]>
