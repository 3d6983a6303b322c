"""The choices staff type, in three scripts, and the words for an empty cell.

Each choice has a code (what the typed table holds) and aliases per language; the first alias of a language is
how the toolkit itself writes the choice. A field in `OPEN_FIELDS` takes the shop's own words as well: one that
is not listed stays as typed. Elsewhere an unknown word is a finding, never a guess.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from register.core.schema import key


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a choice field; `words[language]` are its aliases, best first."""

    code: str
    words: dict[str, tuple[str, ...]]

    def word(self, language: str) -> str:
        """How the toolkit writes this choice in that language."""
        return self.words[language][0]


def _choice(code: str, en: str, zh_hans: str, zh_hant: str) -> Choice:
    words = {"en": en, "zh-Hans": zh_hans, "zh-Hant": zh_hant}
    return Choice(code, {language: tuple(text.split("|")) for language, text in words.items()})


_STATUS = (
    _choice(
        "received",
        "Received|New|Open|Logged",
        "已受理|新建|待处理|未处理|已登记|未结案|未解决",
        "已受理|新增|待處理|未處理|已登錄|未結案|未解決",
    ),
    _choice(
        "in_progress",
        "In progress|Investigating|Pending|Working|Ongoing",
        "处理中|调查中|跟进中|正在处理|进行中",
        "處理中|調查中|跟進中|正在處理|進行中",
    ),
    _choice(
        "waiting_customer",
        "Waiting for customer|On hold|Waiting|Awaiting customer",
        "等待客户|待客户确认|挂起|暂停",
        "等待客戶|待客戶確認|等候客戶|暫停",
    ),
    _choice(
        "resolved",
        "Resolved|Solved|Fixed|Done",
        "已解决|解决|已处理|已办结|处理完毕",
        "已解決|解決|已處理|已辦結|處理完畢",
    ),
    _choice(
        "closed",
        "Closed|Complete|Completed",
        "已关闭|关闭|已结案|结案|完成|已完成",
        "已關閉|關閉|已結案|結案|完成|已完成",
    ),
    _choice("reopened", "Reopened|Re-opened", "重新打开|重开|再次投诉", "重新開啟|重啟|再次投訴"),
    _choice("withdrawn", "Withdrawn|Cancelled|Canceled", "已撤回|撤诉|已撤诉|取消", "已撤回|撤案|已撤銷|取消"),
)
_CHANNEL = (
    _choice("phone", "Phone|Telephone|Call|Hotline", "电话|来电|热线|客服电话", "電話|來電|專線|客服電話"),
    _choice("email", "E-mail|Email|Mail", "邮件|电子邮件|邮箱", "電子郵件|電郵|郵件|信箱"),
    _choice(
        "chat",
        "Online chat|Chat|Live chat|WhatsApp",
        "在线聊天|在线客服|微信|微信客服",
        "線上客服|線上聊天|LINE|即時通訊",
    ),
    _choice(
        "social_media", "Social media|Facebook|Instagram", "社交媒体|微博|抖音|小红书", "社群媒體|社交媒體|臉書|IG"
    ),
    _choice("store", "Store|In store|Shop|In person|Counter", "门店|到店|店面|当面|现场", "門市|到店|店面|臨櫃|現場"),
    _choice("website", "Website|Web form|Web|Online", "网站|官网|网页|小程序", "網站|官網|網頁"),
    _choice("letter", "Letter|Post", "信件|来信|书面", "信件|來信|書面"),
    _choice(
        "regulator", "Regulator|Ombudsman|Authority", "12315|监管部门|消协|市场监管", "消保官|主管機關|消基會|1950"
    ),
    _choice("other", "Other|Others", "其他|其它", "其他|其它"),
)
_SEVERITY = (
    _choice("minor", "Minor|Low|Normal|Routine", "一般|轻微|低|普通", "一般|輕微|低|普通"),
    _choice("moderate", "Moderate|Medium|Serious", "中度|中|较重|中等|较大", "中度|中|較重|中等"),
    _choice("major", "Major|High|Severe", "重大|严重|高", "重大|嚴重|高"),
    _choice("urgent", "Urgent|Critical|Emergency", "紧急|特急|特别重大", "緊急|特急|危急"),
)
_TOPIC = (
    _choice(
        "service",
        "Service|Service quality|Staff attitude|Attitude",
        "服务质量|服务|服务态度|态度",
        "服務品質|服務|服務態度|態度",
    ),
    _choice("price", "Price|Pricing|Prices", "价格|价格问题|定价|价格争议", "價格|價格問題|定價|價格爭議"),
    _choice(
        "product",
        "Product|Quality|Product quality|Defect|Defective",
        "产品|产品质量|质量|质量问题|商品质量",
        "產品|產品品質|品質|品質問題|商品品質|瑕疵",
    ),
    _choice(
        "delivery",
        "Delivery|Shipping|Logistics|Late delivery",
        "物流|配送|快递|配送延误|送货|物流配送",
        "物流|配送|快遞|宅配|送貨|配送延誤",
    ),
    _choice(
        "billing",
        "Billing|Invoice|Bill|Overcharge",
        "账单|发票|收费|账单错误|帐单",
        "帳單|發票|收費|帳單錯誤|賬單|帳務",
    ),
    _choice("refund", "Refund|Refunds|Returns", "退款|退货退款|退款未到账|退货", "退款|退費|退貨退款|退貨"),
    _choice(
        "after_sales",
        "After-sales|Repair|Warranty|Installation",
        "售后|售后服务|维修|保修|安装",
        "售後|售後服務|維修|保固|安裝",
    ),
    _choice(
        "safety", "Safety|Product safety|Food safety", "安全|产品安全|食品安全|异物", "安全|產品安全|食品安全|食安|異物"
    ),
    _choice("privacy", "Privacy|Personal data|Data protection", "隐私|个人信息|信息泄露", "隱私|個資|個資外洩"),
    _choice("other", "Other|Others|Misc", "其他|其它", "其他|其它"),
)
_SATISFACTION = (
    _choice("very_satisfied", "Very satisfied|5|Delighted", "非常满意|很满意|5|5分", "非常滿意|很滿意|5|5分"),
    _choice("satisfied", "Satisfied|4|Happy", "满意|比较满意|4|4分", "滿意|還算滿意|4|4分"),
    _choice("neutral", "Neutral|3|OK|Fair|Calm", "一般|3|3分|平静|中立", "普通|一般|3|3分|平靜"),
    _choice("dissatisfied", "Dissatisfied|2|Unhappy|Upset", "不满意|不满|2|2分|失望", "不滿意|不滿|2|2分|失望"),
    _choice(
        "very_dissatisfied",
        "Very dissatisfied|1|Angry",
        "非常不满意|很不满意|1|1分|愤怒|生气",
        "非常不滿意|很不滿意|1|1分|憤怒|生氣",
    ),
)
_COMPENSATION = (
    _choice("none", "None|No compensation|Nil", "无补偿|无|不补偿|没有", "無補償|無|不補償|沒有"),
    _choice("apology", "Apology", "致歉|道歉|口头致歉", "致歉|道歉|口頭致歉"),
    _choice("voucher", "Voucher|Coupon", "优惠券|代金券|抵用券", "優惠券|抵用券|折價券"),
    _choice("gift_card", "Gift card|Gift", "礼品卡|礼品|赠品", "禮品卡|禮品|贈品"),
    _choice("discount", "Discount", "折扣|打折|减价", "折扣|打折|減價"),
    _choice("refund", "Refund|Partial refund|Full refund", "退款|部分退款|全额退款", "退款|部分退款|全額退款"),
    _choice("replacement", "Replacement|Exchange", "换货|更换|补发", "換貨|更換|補寄"),
    _choice("repair", "Repair|Free repair", "维修|免费维修", "維修|免費維修"),
    _choice("store_credit", "Store credit|Credit|Points", "购物金|积分|余额返还", "購物金|點數|紅利"),
    _choice("cash", "Cash", "现金|赔付", "現金|賠付"),
)
_FOLLOW_UP_RESULT = (
    _choice("satisfied", "Satisfied|OK|Accepted", "满意|认可|已认可", "滿意|認可|已認可"),
    _choice("dissatisfied", "Dissatisfied|Not satisfied", "不满意|不认可|不满", "不滿意|不認可|不滿"),
    _choice("unreachable", "Not reached|Unreachable|No answer", "未接通|无人接听|联系不上", "未接通|無人接聽|聯絡不上"),
)
_YES_NO = (
    _choice("yes", "Yes|Y|True|1|✓|√|☑", "是|有|对|√|✓", "是|有|對|√|✓"),
    _choice("no", "No|N|False|0|✗|×|☐", "否|没有|不是|×|✗", "否|沒有|不是|×|✗"),
)
_FOUNDED = (
    _choice("yes", "Founded|Yes|Upheld|Justified|Substantiated|True", "属实|是|成立|√", "屬實|是|成立|√"),
    _choice("no", "Unfounded|No|Not upheld|Not founded|False", "不属实|否|不成立|×", "不屬實|否|不成立|×"),
    _choice("partly", "Partly|Partly upheld|Partly founded", "部分属实|部分成立", "部分屬實|部分成立"),
)
_AGREES = (
    _choice("yes", "Agrees|Yes|Agreed|Accepts|Accepted|True", "同意|是|接受|认可", "同意|是|接受|認可"),
    _choice("no", "Disagrees|No|Disagreed|Rejects|False", "不同意|否|不接受|拒绝", "不同意|否|不接受|拒絕"),
)
_KEPT = (
    _choice("yes", "Kept|Yes|Met|True", "已兑现|是|兑现|√", "已兌現|是|兌現|√"),
    _choice("no", "Broken|No|Not kept|Missed|False", "未兑现|否|没有兑现|×", "未兌現|否|沒有兌現|×"),
)

CHOICES: dict[str, tuple[Choice, ...]] = {
    "topic": _TOPIC,
    "channel": _CHANNEL,
    "severity": _SEVERITY,
    "vip": (
        _choice("yes", "VIP|Yes|Y|True", "VIP|是|重要客户|√", "VIP|是|重要客戶|√"),
        _choice("no", "No|N|False", "否|普通客户", "否|一般客戶"),
    ),
    "founded": _FOUNDED,
    "compensation": _COMPENSATION,
    "promise_kept": _KEPT,
    "customer_agrees": _AGREES,
    "status": _STATUS,
    "follow_up_result": _FOLLOW_UP_RESULT,
    "feeling": _SATISFACTION,
    "satisfaction": _SATISFACTION,
    "recording_notice": _YES_NO,
}
OPEN_FIELDS = frozenset({"topic", "channel", "compensation"})
OPEN_STATUSES = ("received", "in_progress", "waiting_customer", "reopened")
DONE_STATUSES = ("resolved", "closed")

_NOTHING = "/|-|--|—|——|无|無|没有|沒有|暂无|暫無|空|未填|n/a|na|none|null|nil|tbd|\\|.|…"
NOTHING = frozenset(word.casefold() for word in _NOTHING.split("|"))


@cache
def words_of(field: str) -> dict[str, str]:
    """key of a word → code, for one choice field."""
    codes: dict[str, str] = {}
    for choice in CHOICES[field]:
        for aliases in choice.words.values():
            for alias in aliases:
                codes.setdefault(key(alias) or alias, choice.code)
    return codes


def is_own_word(field: str, code: str, typed: str, language: str) -> bool:
    """Whether a word is one that people of that language use for the choice: such a cell is tidy as it is."""
    return any(typed in choice.words[language] for choice in CHOICES[field] if choice.code == code)


def label(field: str, code: str, language: str) -> str:
    """How a value of a choice field is written in that language; a shop's own word stays as typed."""
    for choice in CHOICES[field]:
        if choice.code == code:
            return choice.word(language)
    return code
