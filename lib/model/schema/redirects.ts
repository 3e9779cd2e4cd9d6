import { z } from 'zod'
import { year } from './common'

const present =
  '现在的网址，写法相同，例如 2026/events/tea-evening 或 2026。 / The present address, written likewise, such as 2026/events/tea-evening or 2026.'

const address = z
  .string()
  .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/)
  .describe(present)

/** Addresses that an item can have had: a text page, an article, an event, or a signing or project. */
const itemAddress = /^([a-z0-9-]+|news\/[a-z0-9-]+|\d{4}\/(events|projects)\/[a-z0-9-]+)$/

export const redirects = z
  .strictObject({
    redirects: z
      .array(
        z.strictObject({
          from: z
            .string()
            .regex(itemAddress)
            .describe(
              '原来的网址，不写语言，头尾没有斜线，例如 news/tea-evening。 / The old address, without language and slashes at its ends, such as news/tea-evening.',
            ),
          to: z.union([year, address]).describe(present),
        }),
      )
      .describe(
        '每条一个原来的网址；没有时写 []。 / One entry an old address; [] while there are none.',
      ),
  })
  .describe('转移的网址 / Redirects')

export type Redirects = z.infer<typeof redirects>
