import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Latin faces that a browser is started with, from packages: Arimo has the widths of Arial and
 * Helvetica; DejaVu Sans is the widest that a usual system takes for `sans-serif`.
 */
const latin = {
  narrow: {
    family: 'Arimo',
    folders: ['@expo-google-fonts/arimo/400Regular', '@expo-google-fonts/arimo/700Bold'],
    // Han letters and the Latin ones beside them come from the face that the style sheet names.
    replaces: ['sans-serif', 'Arial'],
  },
  wide: {
    family: 'DejaVu Sans',
    folders: ['dejavu-fonts-ttf/ttf'],
    // As on a system without any face that the style sheet names: Latin letters are wide everywhere.
    replaces: ['sans-serif', 'Arial', ...['SC', 'JP', 'KR'].map((set) => `Noto Sans CJK ${set}`)],
  },
} as const

export type LatinFace = keyof typeof latin

/** Family of the Latin letters. */
export const familyOf = (face: LatinFace): string => latin[face].family

/** Chinese, Japanese and Korean letters: the one family that is taken from the system. */
const han = ['SC', 'JP', 'KR'].map((set) => `Noto Sans CJK ${set}`)

const element = (name: string, words: string) => `<${name}>${words}</${name}>`

const replacing = (family: string, by: string) =>
  `<match target="pattern"><test name="family"><string>${family}</string></test>` +
  `<edit name="family" mode="prepend" binding="strong"><string>${by}</string></edit></match>`

/** A fontconfig file (fonts-conf(5)) that knows the packages' folders, `han`, and nothing else. */
function fontconfig(face: LatinFace, cache: string): string {
  const { family, folders, replaces } = latin[face]
  const own = folders.map((folder) => path.resolve('node_modules', folder))
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
    '<fontconfig>',
    ...[...own, '/usr/share/fonts', '/usr/local/share/fonts'].map((each) => element('dir', each)),
    '<dir prefix="xdg">fonts</dir>',
    element('cachedir', cache),
    '<selectfont><rejectfont><pattern/></rejectfont><acceptfont>',
    ...[family, ...han].map((each) =>
      element('pattern', `<patelt name="family"><string>${each}</string></patelt>`),
    ),
    '</acceptfont></selectfont>',
    ...replaces.map((each) => replacing(each, family)),
    '</fontconfig>',
    '',
  ].join('\n')
}

/**
 * Environment of a browser whose faces do not depend on what is installed. Where the system does not
 * ask fontconfig (macOS, Windows) it changes nothing.
 */
export function withFonts(face: LatinFace): Record<string, string> {
  const folder = path.resolve('node_modules/.cache/browser-fonts')
  const file = path.join(folder, `${face}.conf`)
  const text = fontconfig(face, path.join(folder, 'cache'))
  mkdirSync(folder, { recursive: true })
  // Written once: a browser that starts at this moment must not find half a file.
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text)
  return { ...(process.env as Record<string, string>), FONTCONFIG_FILE: file }
}
