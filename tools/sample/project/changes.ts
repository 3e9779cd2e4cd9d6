import type { ProjectChange } from '../../../lib/model/schema/project'
import { four } from '../four'

/** What became of a few projects since they were first published, and what had been wrong. */
export const changesOf = (n: number): ProjectChange[] => {
  if (n % 12 === 1)
    return [
      {
        date: '2030-06-11',
        field: 'stage',
        from: 'framework',
        to: 'contract_signed',
        what: four(
          '样例阶段由框架协议变为已签约。',
          'The sample stage went from framework agreement to contract signed.',
          '샘플 단계가 기본 협약에서 계약 체결로 바뀌었습니다.',
          '見本の段階が枠組み協定から契約締結に変わりました。',
        ),
      },
    ]
  if (n % 12 === 2)
    return [
      {
        date: '2030-06-11',
        field: 'amount',
        from: 'total_investment 990000000 CNY',
        to: 'total_investment 900000000 CNY',
        correction: true,
        what: four(
          '样例金额原写多了9000万元，已更正。',
          'The sample amount had been RMB 90 million too high and was corrected.',
          '샘플 금액이 9000만 위안 많게 적혀 있어 바로잡았습니다.',
          '見本の金額が9000万元多く書かれていたため訂正しました。',
        ),
        reason: four(
          '录入有误。',
          'A slip when entering it.',
          '입력 오류입니다.',
          '入力の誤りです。',
        ),
      },
    ]
  return []
}
