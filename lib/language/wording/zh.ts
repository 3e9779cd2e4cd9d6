import type { WordingList } from './reasons'

const region = '(?:香港|澳门|台湾)'

/** Wordings that Chinese texts do not use. */
export const wordingZh = {
  country: [
    {
      pattern: new RegExp(
        `${region}[^。；]{0,20}等[\\d一二三四五六七八九十余多]*个?国(?!家[和及与或（(])家?`,
      ),
      instead: '等国家和地区',
    },
    {
      pattern: new RegExp(`国家(?:包括|有|如|：|为)[^。；]{0,40}${region}`),
      instead: '国家和地区',
    },
    {
      pattern:
        /(?<!\p{sc=Han})(?:中国|我国)(?:、|和|与|及|跟|同|以及)(?:香港|澳门)|中港(?=两地|两国|关系|合作|贸易|投资|交流|企业|往来)/u,
      instead: '内地与香港、内地与澳门',
    },
    {
      pattern:
        /(?<!\p{sc=Han})(?:中国|我国)(?:、|和|与|及|跟|同|以及)台湾|中台(?=两地|两国|关系|贸易|投资|交流)/u,
      instead: '大陆与台湾',
    },
    {
      pattern:
        /(?:中国)?大陆(?:、|和|与|及)(?:香港|澳门)|(?:香港|澳门)(?:、|和|与|及)(?:中国)?大陆/,
      instead: '内地',
    },
    { pattern: new RegExp(`${region}[^。；，]{0,8}等?(?:海外|国外|外国)`), instead: '境外' },
    { pattern: /台湾(?:国|总统|政府|外交部|行政院)/, instead: '台湾地区有关方面' },
    {
      pattern: new RegExp(`(?<!中国|内地与|大陆与)${region}`),
      instead: '中国香港、中国澳门、中国台湾',
      isDoubt: true,
    },
  ],
  place: [
    { pattern: /尖阁|钓鱼台(?:列屿|群岛)/, instead: '钓鱼岛及其附属岛屿' },
    { pattern: /韩国海峡|大韩海峡/, instead: '朝鲜海峡' },
    { pattern: /韩半岛/, instead: '朝鲜半岛' },
    { pattern: /南韩|南朝鲜/, instead: '韩国' },
    { pattern: /北韩|北朝鲜/, instead: '朝鲜' },
    { pattern: /中华台北/, instead: '中国台北' },
    { pattern: /中华民国/, instead: '台湾地区', isDoubt: true },
    { pattern: /日本海|独岛|竹岛/, isDoubt: true },
    { pattern: /WeiHai/, instead: 'Weihai' },
  ],
  self: [{ pattern: /(?<!日)本站|本网站|我们的网站/, instead: '威海国际周' }],
  gap: [
    { pattern: /(?:公开资料|公开来源|公开报道)(?:中|里|上)?[均都也还尚]*(?:未|没|不|只见|无)/ },
    { pattern: /(?<!所)未见/ },
    { pattern: /未查到|没有查到|没能查到|查不到|无从查/ },
    { pattern: /未(?:能)?找到|没有找到(?!与“|您|符合|匹配)/ },
    { pattern: /尚不清楚|还不知道|不得而知|无从得知|不详/ },
  ],
  awaited: [
    { pattern: /(?<![接招款])待提供|有待[^，。；]{0,15}提供/, instead: '待公布' },
    { pattern: /[应须]由[^，。；]{1,15}(?:提供|说明)/, instead: '待公布' },
    { pattern: /未提供/, instead: '待公布', isDoubt: true },
  ],
  guess: [
    { pattern: /从(?:名称|题目|标题|名字)上?(?:来?看|推测|判断)|顾名思义/ },
    { pattern: /可能是[^。]{0,15}也?可能是/ },
  ],
  comment: [
    {
      pattern: /(?:报道|文章|新闻稿|大众网|来源|介绍)(?:还|也)?(?:说|称)(?=[，：])|报道说/,
      instead: '据…报道',
    },
    {
      pattern:
        /(?:报道|来源|资料|文章|条文|原文)中?[均都也还同样]*(?:没有|未)(?:写|说|列|提|给|标|附|注|把|讲)/,
    },
    { pattern: /不作(?:推测|判断|评价|对应|比较)|只作转述|不构成投资建议/ },
    { pattern: /这是报道的说法|未附依据|第二个来源|不宜混用|不是一回事/ },
    { pattern: /以“等”字?(?:结尾|收尾)|(?:的|中)报道[^。，]{0,20}(?:列出|点名|列举)/ },
  ],
  boast: [
    { pattern: /如实|有据可查|有出处可查|一元不差/ },
    { pattern: /(?:每|所有|都|均|只)[^。，；]{0,10}(?:有|注明|标明|查得到)(?:出处|来源)/ },
  ],
  question: [
    {
      pattern:
        /什么时候(?:开始|结束)|是什么活动|向谁咨询|是否需要报名|是否有变更|是否如期|怎样(?:到达|订阅|处理)|使用什么语言/,
      instead: '活动时间、活动类型、咨询方式等名词',
    },
    { pattern: /^[^。！？]{1,12}？$/, instead: '名词', isDoubt: true },
  ],
  all_day: [{ pattern: /(?<!24小时)全天(?![候时]|（?\d)/, instead: '日期' }],
  plain: [{ pattern: /(?<!举)办了/, instead: '举办' }, { pattern: /随喜/ }],
  mark: [
    { pattern: /["「」『』]/, instead: '“”' },
    {
      pattern: /(?<=[\d日月年时分])\s?[–~～]\s?(?=\d)/,
      instead: '—或“至”，如 10日—11日、6月10日至11日',
    },
    { pattern: /(?<=[\d日月年时分])-(?=\d{1,2}[日月])/, instead: '—或“至”' },
  ],
} as const satisfies WordingList
