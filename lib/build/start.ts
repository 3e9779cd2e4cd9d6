import { build } from './build'
import { saying } from './saying'
import { serve } from './serve'

const port = Number(process.env.PORT ?? 3000)

await saying(async () => {
  await build()
  await serve('out', port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error
    throw new Error(
      `端口 ${port} 已被占用：请关闭占用它的程序，或用 PORT=3001 npm start 换一个端口。\n` +
        `Port ${port} is in use: end the program that uses it, or choose another with PORT=3001 npm start.`,
    )
  })
  console.log(`\n网站已就绪 / The site is ready: http://localhost:${port}\n`)
})
