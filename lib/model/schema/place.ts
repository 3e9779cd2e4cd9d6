import { z } from 'zod'
import { id, localizedText, orUnknown, sources, updated, webAddress } from './common'
import { district } from './project'

const degrees = (most: number) =>
  z
    .string()
    .regex(/^\d{1,3}\.\d{4,8}$/)
    .refine((value) => Number(value) <= most)

const gcj02 = z
  .strictObject({
    longitude: degrees(180).describe('经度，加引号，如 "122.1200"。 / Longitude, in quotes.'),
    latitude: degrees(90).describe('纬度，加引号，如 "37.5100"。 / Latitude, in quotes.'),
  })
  .describe('高德地图上取的坐标（GCJ-02）。 / Coordinates as Amap gives them, in the datum GCJ-02.')

export const venue = z
  .strictObject({
    id,
    name: localizedText,
    address_zh: orUnknown(z.string().min(1)).describe(
      '中文地址，可出示给司机。 / Address in Chinese, to show to a driver.',
    ),
    district: orUnknown(district),
    phone: z.string().min(1).optional().describe('场馆公开电话。 / Public telephone of the venue.'),
    coordinates: gcj02.optional(),
    halls: z
      .array(
        z.strictObject({
          id: z
            .string()
            .regex(/^[a-z0-9-]+$/)
            .describe('展厅编号，在本场馆内唯一。 / Id of the hall, unique within the venue.'),
          name: localizedText,
        }),
      )
      .optional()
      .describe('展厅、会议室。 / Halls and rooms.'),
    transport: orUnknown(localizedText).describe('怎样到达。 / How to get there.'),
    sources,
    updated,
  })
  .describe('场馆 / Venue')

export const organisation = z
  .strictObject({
    id,
    name: localizedText,
    site: orUnknown(webAddress).describe('官方网站。 / Official web site.'),
    sources,
    updated,
  })
  .describe('机构 / Organisation')

export type Coordinates = z.infer<typeof gcj02>
export type VenueFacts = z.infer<typeof venue>
export type OrganisationFacts = z.infer<typeof organisation>
