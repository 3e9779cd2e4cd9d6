import { site } from '../../content'
import type { Desk } from '../../model/schema/site'

/** Whether readers can reach a desk: its telephone or its address is known. */
export function isReachable(desk: Desk): boolean {
  const { phone, email } = site().contact[desk]
  return phone !== '' || email !== ''
}
