import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Row } from '@/components/ui/Row'

type Question =
  | 'what'
  | 'when'
  | 'until'
  | 'where'
  | 'where_chinese'
  | 'how'
  | 'language'
  | 'cost'
  | 'register'
  | 'access'
  | 'organisers'
  | 'ask'
  | 'changed'
  | 'status'

/** One question of the fourteen and its answer. */
export function Answer({ question, children }: { question: Question; children: ReactNode }) {
  const t = useTranslations()
  return <Row term={t(`event.${question}`)}>{children}</Row>
}
