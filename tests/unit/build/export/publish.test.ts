import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { swapIn } from '../../../../lib/build/export/publish'
import { contentOf, folderOf } from './small-export'

it('puts the new folder in the place of the old one, whole', async () => {
  const folder = await folderOf({ 'out/old.html': 'old', 'out.new/new.html': 'new' })
  await swapIn(path.join(folder, 'out.new'), path.join(folder, 'out'))
  expect(await contentOf(folder)).toEqual({ 'out/new.html': 'new' })
})

it('works the first time, and after a swap that was cut off', async () => {
  const folder = await folderOf({ 'out.old/x.html': 'older', 'out.new/new.html': 'new' })
  await swapIn(path.join(folder, 'out.new'), path.join(folder, 'out'))
  expect(await contentOf(folder)).toEqual({ 'out/new.html': 'new' })
})

it('brings the old folder back when the new one cannot take its place', async () => {
  const folder = await folderOf({ 'out/old.html': 'old' })
  await mkdir(path.join(folder, 'empty'))
  await expect(swapIn(path.join(folder, 'gone'), path.join(folder, 'out'))).rejects.toThrow()
  expect(await contentOf(folder)).toEqual({ 'out/old.html': 'old' })
})
