import { z } from 'zod'

/** An entry of Giggity's menu, after its `tools/menu-schema.json`. */
export const giggityEntrySchema = z.strictObject({
  version: z.int().min(2008010100),
  url: z.url({ protocol: /^https?$/ }),
  title: z.string().min(1),
  start: z.iso.date(),
  end: z.iso.date(),
  timezone: z.string().regex(/^[A-Z][a-z]+\/[A-Z][a-z]+$/),
  refresh_interval: z.int().min(300).max(604_800),
  metadata: z.strictObject({
    icon: z.url(),
    links: z.array(z.strictObject({ url: z.url(), title: z.string().min(1) })).min(1),
    rooms: z.array(
      z.strictObject({
        name: z.string().min(1),
        show_name: z.string().min(1),
        latlon: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]),
      }),
    ),
  }),
})
