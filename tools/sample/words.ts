import type { eventKinds, themes } from '../../lib/model/schema/event'
import { type Four, four } from './four'

/** Invented through and through: every name says that it is a sample. */
export const kindNames = {
  opening: four('开幕式', 'Opening', '개막식', '開幕式'),
  conference: four('大会', 'Conference', '대회의', '大会'),
  forum: four('论坛', 'Forum', '포럼', 'フォーラム'),
  matchmaking: four('对接会', 'Matchmaking', '상담회', '商談会'),
  signing: four('签约会', 'Signing', '서명식', '調印式'),
  exhibition: four('展览', 'Exhibition', '전시', '展覧会'),
  fair: four('集市', 'Fair', '장터', 'フェア'),
  competition: four('竞赛', 'Contest', '경연', 'コンテスト'),
  performance: four('演出', 'Concert', '공연', 'コンサート'),
  sport: four('运动会', 'Race', '체육대회', 'レース'),
  food: four('美食会', 'Tasting', '미식회', '試食会'),
  tour: four('参观', 'Tour', '견학', '見学ツアー'),
  education: four('讲座', 'Lecture', '강좌', '講座'),
  exchange: four('交流会', 'Exchange', '교류회', '交流会'),
  press: four('发布会', 'Briefing', '발표회', '発表会'),
  other: four('活动', 'Gathering', '모임', '集い'),
} as const satisfies Record<(typeof eventKinds)[number], Four>

export const themeNames = {
  economy: four('经济', 'economy', '경제', '経済'),
  technology: four('科技', 'technology', '기술', '技術'),
  trade: four('贸易', 'trade', '무역', '貿易'),
  ocean: four('海洋', 'ocean', '해양', '海洋'),
  culture: four('文化', 'culture', '문화', '文化'),
  education: four('教育', 'learning', '교육', '教育'),
  sport: four('体育', 'sport', '체육', 'スポーツ'),
  health: four('健康', 'health', '건강', '健康'),
  friendship: four('友城', 'friendship', '우호도시', '友好都市'),
} as const satisfies Record<(typeof themes)[number], Four>

/** From short to long, because real titles are so. */
export const eventTitles: readonly Four[] = [
  four('样例{kind}{n}', 'Sample {kind} {n}', '샘플 {kind} {n}', '見本{kind}{n}'),
  four(
    '样例{theme}{kind}{n}',
    'Sample {kind} {n} on {theme}',
    '샘플 {theme} {kind} {n}',
    '見本{theme}{kind}{n}',
  ),
  four(
    '样例{kind}{n}：{theme}与{other}的样例对话',
    'Sample {kind} {n}: {theme} meets {other}',
    '샘플 {kind} {n}: {theme}, {other}을 주제로 한 샘플 대화',
    '見本{kind}{n}：{theme}と{other}の見本対話',
  ),
  four(
    '样例{kind}{n}暨样例系列“从样例到样例”——面向{theme}和{other}领域的公开交流与展示',
    'Sample {kind} {n} of the series “From sample to sample”, an open exchange on {theme} and {other}',
    '샘플 {kind} {n} 겸 샘플 시리즈 ‘샘플에서 샘플로’: {theme}, {other} 분야의 열린 교류와 전시',
    '見本{kind}{n}・見本シリーズ「見本から見本へ」　{theme}と{other}をめぐる公開交流と展示',
  ),
]

export const eventSummaries: readonly Four[] = [
  four(
    '一场编造的{kind}，只为检验网站。',
    'A {kind} made up to try out the site.',
    '사이트를 시험하려고 지어낸 {kind}입니다.',
    'サイトを試すための架空の{kind}です。',
  ),
  four(
    '以{theme}为题的样例{kind}，内容全部虚构，欢迎样例观众到场。',
    'A sample {kind} about {theme}. All of it is invented; sample visitors are welcome.',
    '{theme}을 주제로 한 샘플 {kind}입니다. 내용은 모두 지어낸 것이며 샘플 관람객을 환영합니다.',
    '{theme}をテーマにした見本の{kind}です。内容はすべて架空で、見本の来場者を歓迎します。',
  ),
  four(
    '样例嘉宾谈样例{theme}，随后有样例展示、样例问答和样例茶歇；时间、地点和人名都不是真的，请勿据此安排行程。',
    'Sample guests talk about {theme}, followed by a sample display, sample questions and a sample tea break. Neither time nor place nor any name is real: please plan nothing by it.',
    '샘플 손님이 {theme} 이야기를 나눈 뒤 샘플 전시와 질의응답, 다과가 이어집니다. 시간과 장소, 이름은 모두 실제가 아니므로 이를 보고 일정을 잡지 마십시오.',
    '見本のゲストが{theme}について語り、見本の展示、質疑、お茶の時間が続きます。日時も場所も名前も実在しませんので、予定の参考にしないでください。',
  ),
]

export const paragraphs: readonly Four[] = [
  four(
    '本段文字是样例，用来看看页面排版是否得体。',
    'This paragraph is a sample, there to see whether the page sets well.',
    '이 단락은 쪽의 조판이 알맞은지 보려고 넣은 샘플입니다.',
    'この段落は、ページの組版を確かめるための見本です。',
  ),
  four(
    '样例代表将介绍样例{theme}的样例进展，并回答样例提问。全部发言都由样例撰稿人写成，没有任何一句出自真实的人。',
    'Sample delegates report on sample progress in {theme} and answer sample questions. Every speech is by a sample writer; not one sentence comes from a real person.',
    '샘플 대표단이 {theme} 분야의 샘플 성과를 소개하고 샘플 질문에 답합니다. 모든 발언은 샘플 작가가 쓴 것이며 실제 인물의 말은 한 마디도 없습니다.',
    '見本の代表団が{theme}の見本の成果を紹介し、見本の質問に答えます。発言はすべて見本の書き手によるもので、実在の人物の言葉は一つもありません。',
  ),
  four(
    '到场须知：\n\n- 请带上样例证件。\n- 样例门票不可转让。\n- 会场内有样例饮水处。',
    'Before you come:\n\n- Please bring a sample document.\n- Sample tickets cannot be passed on.\n- Sample drinking water is on hand.',
    '오시기 전에:\n\n- 샘플 증명서를 가져오십시오.\n- 샘플 입장권은 양도할 수 없습니다.\n- 행사장에 샘플 음수대가 있습니다.',
    'ご来場の前に：\n\n- 見本の証明書をお持ちください。\n- 見本の入場券は譲渡できません。\n- 会場に見本の水飲み場があります。',
  ),
  four(
    '## 样例流程\n\n先致辞，再参观，最后自由交流。样例工作人员会在入口处引路，样例志愿者佩戴蓝色样例胸牌。',
    '## Sample order of events\n\nSpeeches first, then a walk round, then free talk. Sample staff show the way at the entrance; sample helpers wear a blue sample badge.',
    '## 샘플 순서\n\n먼저 인사말을 듣고 둘러본 뒤 자유롭게 이야기를 나눕니다. 입구에서 샘플 직원이 길을 안내하며, 샘플 자원봉사자는 파란 샘플 명찰을 답니다.',
    '## 見本の流れ\n\nまず挨拶、次に見学、最後に自由な交流です。入口では見本のスタッフが案内し、見本のボランティアは青い見本の名札をつけています。',
  ),
]
