import { publishSharePictures } from '../outputs/share-cards/publish'
import { allSharePictures } from '../outputs/share-cards/share'
import { saying } from './saying'

await saying(async () => {
  const began = performance.now()
  const pictures = allSharePictures()
  const drawn = await publishSharePictures(pictures)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(
    `分享图 ${pictures.length} 张，新画 ${drawn} 张，${seconds} 秒。 / Share cards: ${pictures.length}, ${drawn} drawn, ${seconds} s.`,
  )
})
