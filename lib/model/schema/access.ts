import { z } from 'zod'
import { orUnknown } from './common'

export const accessFeatures = [
  'step_free',
  'wheelchair_seats',
  'accessible_toilet',
  'lift',
  'parking',
  'sign_language',
  'captions',
  'hearing_loop',
  'audio_description',
  'relaxed',
  'quiet_room',
  'guide_dogs',
] as const

export const access = orUnknown(
  z.partialRecord(
    z.enum(accessFeatures),
    z.enum(['yes', 'no', 'partial', 'on_request', 'unknown']),
  ),
).describe('无障碍条件，未确认写 unknown。 / Access facts; `unknown` until confirmed.')
