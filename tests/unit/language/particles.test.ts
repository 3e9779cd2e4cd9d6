import { describe, expect, it } from 'vitest'
import { hasBothForms, withParticles } from '@/lib/language/particles'

/** Words with the form that each asks for. */
const words = {
  은: [
    '행사장',
    '포럼',
    '10',
    '3',
    '6',
    '100만',
    '222억',
    'Team',
    'Coffee Time',
    'KTN',
    'PDF파일입력란',
    'kg 10kg',
  ],
  는: [
    '웨이하이',
    '대회',
    '2',
    '4',
    '5',
    '9',
    '1조',
    'Hobie',
    'GB/T',
    'WEH',
    'PR Newswire',
    '90%',
    '172km',
    'CSV',
    'A',
    'Cheltenham City',
  ],
} as const

describe('a particle', () => {
  it('takes the form that the word before it asks for', () => {
    for (const word of words.은) {
      expect(withParticles(`${word}은(는)`), word).toBe(`${word}은`)
      expect(withParticles(`${word}을(를)`), word).toBe(`${word}을`)
      expect(withParticles(`${word}이(가)`), word).toBe(`${word}이`)
      expect(withParticles(`${word}와(과)`), word).toBe(`${word}과`)
      expect(withParticles(`${word}(이)라는`), word).toBe(`${word}이라는`)
      expect(withParticles(`${word}(으)로`), word).toBe(`${word}으로`)
    }
    for (const word of words.는) {
      expect(withParticles(`${word}는(은)`), word).toBe(`${word}는`)
      expect(withParticles(`${word}를(을)`), word).toBe(`${word}를`)
      expect(withParticles(`${word}가(이)`), word).toBe(`${word}가`)
      expect(withParticles(`${word}과(와)`), word).toBe(`${word}와`)
      expect(withParticles(`${word}(이)나`), word).toBe(`${word}나`)
      expect(withParticles(`${word}(으)로`), word).toBe(`${word}로`)
    }
  })

  it.each(['서울', '1', '7', '8', '6월 18', '호텔', 'Hotel', 'Google', 'URL', 'R', '8월 17일'])(
    'after %s, which ends in ㄹ, is 로, 은 and 을',
    (word) => {
      expect(withParticles(`${word}(으)로 변경`)).toBe(`${word}로 변경`)
      expect(withParticles(`${word}은(는)`)).toBe(`${word}은`)
      expect(withParticles(`${word}을(를)`)).toBe(`${word}을`)
    },
  )

  it('looks through closing quotes, brackets and glosses', () => {
    expect(withParticles('‘웨이하이 국제주간’은(는)')).toBe('‘웨이하이 국제주간’은')
    expect(withParticles('웨이하이(威海)은(는)')).toBe('웨이하이(威海)는')
    expect(withParticles('6월 16일(금)(으)로 변경')).toBe('6월 16일(금)로 변경')
    expect(withParticles('다처팀(중국 홍콩)와(과)')).toBe('다처팀(중국 홍콩)과')
    expect(withParticles('“포럼”(으)로')).toBe('“포럼”으로')
  })

  it('knows numbers by their reading', () => {
    expect(withParticles('22,200,000,000을(를)')).toBe('22,200,000,000을')
    expect(withParticles('1,000,000,000,000을(를)')).toBe('1,000,000,000,000를')
    expect(withParticles('1.5을(를) 2.10이(가)')).toBe('1.5를 2.10이')
  })

  it('is settled everywhere in a text, and by what stands before the text', () => {
    expect(withParticles('영어(으)로, 포럼(으)로 2와(과) 3을(를)')).toBe('영어로, 포럼으로 2와 3을')
    expect(withParticles('와(과) 시간이 겹칩니다', '개막식')).toBe('과 시간이 겹칩니다')
  })

  it('keeps both forms where the reading is not known', () => {
    expect(withParticles('铁器时代은(는)')).toBe('铁器时代은(는)')
    expect(withParticles('은(는)')).toBe('은(는)')
    expect(hasBothForms('铁器时代은(는)')).toBe(true)
  })

  it('leaves other brackets alone', () => {
    const text = '이 행사(이틀)는 참가비(무료)와 장소(시티 라운지)가 정해졌습니다.'
    expect(withParticles(text)).toBe(text)
    expect(hasBothForms(text)).toBe(false)
  })
})
