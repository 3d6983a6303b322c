"""The fields of a complaint register: name, kind and the headings staff give them in three scripts.

The first heading of each language is the one the toolkit itself uses; the others are read as well. Traditional
headings hold the usage of Taiwan and of Hong Kong. Source of the list: ISO 10002:2018 annex, and the practice
of regulators and ombudsmen.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from opencc import OpenCC


class Kind(StrEnum):
    """How the cells of a field are read: one reader per kind in `normalise`."""

    ID = "id"
    TEXT = "text"
    PERSON = "person"
    DATETIME = "datetime"
    CHOICE = "choice"
    PHONE = "phone"
    EMAIL = "email"
    AMOUNT = "amount"


LANGUAGES = ("en", "zh-Hans", "zh-Hant")


@dataclass(frozen=True, slots=True)
class Field:
    """One column of the register by its own name; `headings[language]` are its aliases, best first."""

    name: str
    kind: Kind
    headings: dict[str, tuple[str, ...]]

    def heading(self, language: str) -> str:
        """The heading this field has in a register made in that language."""
        return self.headings[language][0]


def _field(name: str, kind: Kind, en: str, zh_hans: str, zh_hant: str) -> Field:
    aliases = {"en": en, "zh-Hans": zh_hans, "zh-Hant": zh_hant}
    return Field(name, kind, {language: tuple(text.split("|")) for language, text in aliases.items()})


FIELDS: tuple[Field, ...] = (
    _field(
        "id",
        Kind.ID,
        "Complaint no.|Complaint ID|ID|No.|Case no.|Case number|Reference|Ref.|Unique key|Ticket|"
        "Ticket no.|Complaint number",
        "投诉编号|编号|序号|单号|投诉单号|工单号|案件编号|登记号",
        "客訴編號|編號|序號|單號|客訴單號|投訴編號|案件編號|案號|項次",
    ),
    _field(
        "received",
        Kind.DATETIME,
        "Received|Date received|Received at|Received on|Complaint date|Date|Date of complaint|"
        "Date logged|Opened|Created|Created date|Date created|Created at",
        "受理时间|受理日期|投诉日期|投诉时间|接诉时间|接诉日期|登记日期|登记时间|收到日期|日期",
        "受理時間|受理日期|客訴日期|客訴時間|投訴日期|投訴時間|接獲日期|登記日期|登錄日期|收件日期|日期",
    ),
    _field(
        "occurred",
        Kind.DATETIME,
        "Occurred|Date of incident|Incident date|Date of event",
        "发生时间|发生日期|事件发生的时间|事件时间|事发时间|事发日期",
        "發生時間|發生日期|事件發生時間|事件日期|事發日期",
    ),
    _field(
        "topic",
        Kind.CHOICE,
        "Topic|Complaint type|Category|Subject|Type of complaint|Complaint category|Issue|Type",
        "主题|投诉类型|投诉主题|标签|类型|类别|投诉类别|投诉分类|问题类型",
        "主題|客訴類別|客訴類型|投訴類別|投訴類型|標籤|類別|類型|客訴主題|問題類別",
    ),
    _field(
        "customer",
        Kind.PERSON,
        "Customer|Customer name|Name|Complainant|Client|Client name",
        "客户姓名|客户|顾客|顾客姓名|姓名|投诉人|客户名称|会员姓名",
        "顧客姓名|客戶姓名|顧客|客戶|姓名|投訴人|申訴人|客戶名稱|會員姓名",
    ),
    _field(
        "phone",
        Kind.PHONE,
        "Phone|Telephone|Mobile|Contact number|Phone number|Tel.|Contact",
        "联系电话|电话|手机|手机号|手机号码|联系方式|客户电话|电话号码",
        "聯絡電話|電話|手機|手機號碼|聯絡方式|行動電話|客戶電話|顧客電話",
    ),
    _field(
        "email",
        Kind.EMAIL,
        "E-mail|Email|E-mail address|Mail",
        "邮箱|电子邮箱|电子邮件|客户邮箱",
        "電子郵件|電郵|電子信箱|信箱|電郵地址",
    ),
    _field(
        "account",
        Kind.ID,
        "Account|Account no.|Member no.|Customer no.|Order no.|Customer ID|Account number",
        "账户号码|会员号|账号|客户编号|会员卡号|订单号",
        "帳戶號碼|會員編號|帳號|客戶編號|會員卡號|訂單編號",
    ),
    _field(
        "channel",
        Kind.CHOICE,
        "Channel|Received through|Source|Received via|Submitted via|Contact channel",
        "渠道|投诉渠道|来源|受理渠道|投诉来源|来源渠道",
        "管道|客訴管道|投訴渠道|渠道|來源|受理管道|通路",
    ),
    _field(
        "severity",
        Kind.CHOICE,
        "Severity|Priority|Urgency|Level",
        "紧急程度|严重程度|等级|级别|投诉等级|优先级",
        "嚴重程度|緊急程度|等級|級別|客訴等級|優先順序",
    ),
    _field("vip", Kind.CHOICE, "VIP|Special mark", "VIP|特殊标记|是否VIP|重要客户", "VIP|特殊標記|是否VIP|重要客戶"),
    _field(
        "product",
        Kind.TEXT,
        "Product|Item|Product name|Product or service",
        "产品|商品|产品名称|商品名称|涉及产品",
        "產品|商品|產品名稱|商品名稱|品名",
    ),
    _field(
        "serial_no",
        Kind.ID,
        "Serial no.|Serial number|Batch no.",
        "产品序列号|序列号|批号|产品编号",
        "產品序號|機身序號|批號|產品編號",
    ),
    _field(
        "purchase_date",
        Kind.DATETIME,
        "Purchase date|Date of purchase|Bought on",
        "购买日期|购买时间|下单日期",
        "購買日期|購入日期|下單日期",
    ),
    _field("warranty", Kind.TEXT, "Warranty|Under warranty", "保修|保修期|质保|质保期", "保固|保固期|保用期|保養期"),
    _field(
        "details",
        Kind.TEXT,
        "Details|Complaint details|Description|Complaint|Details of complaint|Narrative|"
        "Complaint narrative|Consumer complaint narrative|Summary",
        "投诉内容|投诉的细节|投诉详情|问题描述|详情|内容|投诉事由",
        "客訴內容|投訴內容|問題描述|客訴詳情|投訴詳情|詳情|內容|客訴事由",
    ),
    _field(
        "handler",
        Kind.PERSON,
        "Handler|Handled by|Owner|Assigned to|Responsible|Responsible person|Agent",
        "处理人|责任人|负责人|经办人|受理人|跟进人",
        "處理人|責任人|負責人|承辦人|經辦人|跟進人|處理人員",
    ),
    _field(
        "department",
        Kind.TEXT,
        "Department|Responsible department|Team",
        "责任部门|部门|处理部门|承办部门",
        "責任部門|部門|處理部門|承辦單位|責任單位",
    ),
    _field(
        "transferred",
        Kind.DATETIME,
        "Transferred|Transferred on|Passed to department",
        "转交日期|转办日期|转交时间|传递单日期",
        "移轉日期|轉交日期|傳遞單日期|轉辦日期",
    ),
    _field(
        "department_replied",
        Kind.DATETIME,
        "Department replied|Department reply|Department reply date",
        "部门回复日期|部门答复日期|部门回复时间",
        "部門回覆日期|部門回覆時間|單位回覆日期",
    ),
    _field(
        "acknowledged",
        Kind.DATETIME,
        "Acknowledged|Acknowledged on|Acknowledgement date",
        "告知受理时间|受理告知时间|确认时间|受理告知日期",
        "受理告知時間|確認時間|告知受理日期|確認收件日期",
    ),
    _field(
        "first_response",
        Kind.DATETIME,
        "First response|First reply|First responded|First contact|First response time",
        "首次响应时间|首次回复时间|首次响应|首次回复|首次联系时间|响应时间",
        "首次回應時間|首次回覆時間|首次回應|首次回覆|首次聯絡時間|回應時間",
    ),
    _field(
        "replied",
        Kind.DATETIME,
        "Replied|Answered|Reply date|Date of reply|Response date",
        "答复日期|答复时间|回复日期|回复时间",
        "答覆日期|答覆時間|回覆日期|回覆時間",
    ),
    _field(
        "founded",
        Kind.CHOICE,
        "Founded|Upheld|Justified|Substantiated",
        "是否属实|投诉属实|属实|调查结果",
        "是否屬實|客訴成立|屬實|調查結果",
    ),
    _field("cause", Kind.TEXT, "Cause|Root cause|Reason", "原因|原因分析|投诉原因", "原因|原因分析|客訴原因"),
    _field(
        "resolution",
        Kind.TEXT,
        "Resolution|Measures taken|Action taken|Outcome|Solution|Resolution description|Response",
        "处理措施|解决方案|处理结果|处理情况|处理方案|处理意见|结果",
        "處理措施|解決方案|處理結果|處理情形|處理方式|處理經過|結果",
    ),
    _field(
        "corrective_action",
        Kind.TEXT,
        "Corrective action|Improvement|Preventive action",
        "改进措施|整改措施|纠正措施|预防措施",
        "改善措施|矯正措施|改善對策|預防措施",
    ),
    _field(
        "compensation",
        Kind.CHOICE,
        "Compensation|Remedy|Redress|Goodwill",
        "补偿方式|补偿|赔偿方式|补偿措施",
        "補償方式|補償|賠償方式|補償措施",
    ),
    _field(
        "amount",
        Kind.AMOUNT,
        "Amount|Compensation amount|Refund amount|Cost",
        "补偿金额|金额|赔偿金额|退款金额",
        "補償金額|金額|賠償金額|退款金額",
    ),
    _field("promise", Kind.TEXT, "Promise|Commitment|Promised", "承诺|承诺事项|承诺内容", "承諾|承諾事項|承諾內容"),
    _field(
        "promise_due",
        Kind.DATETIME,
        "Promise due|Promised by|Promised date",
        "承诺期限|承诺日期|承诺完成日期|承诺时间",
        "承諾期限|承諾日期|承諾完成日期",
    ),
    _field(
        "promise_kept",
        Kind.CHOICE,
        "Promise kept|Promise met",
        "是否兑现|承诺兑现|兑现",
        "是否兌現|承諾兌現|兌現",
    ),
    _field(
        "customer_agrees",
        Kind.CHOICE,
        "Customer agrees|Customer agreement|Customer accepts",
        "客户意见|客户是否同意|客户同意",
        "客戶意見|顧客意見|客戶是否同意|顧客同意",
    ),
    _field(
        "held_from",
        Kind.DATETIME,
        "Held from|On hold from|On hold since|Hold start",
        "暂停开始|挂起开始|等待开始|暂停日期",
        "暫停開始|暫停起日|等待開始|暫停日期",
    ),
    _field(
        "held_until",
        Kind.DATETIME,
        "Held until|On hold until|Hold end",
        "暂停结束|挂起结束|等待结束|恢复日期",
        "暫停結束|暫停迄日|等待結束|恢復日期",
    ),
    _field(
        "hold_reason",
        Kind.TEXT,
        "Hold reason|Reason for hold|Waiting for",
        "暂停原因|挂起原因|等待原因",
        "暫停原因|等待原因",
    ),
    _field(
        "resolved",
        Kind.DATETIME,
        "Resolved|Date resolved|Resolved on|Resolution date|Completed|Date completed",
        "解决时间|解决日期|办结日期|办结时间|处理完成时间|处理日期|完成日期",
        "解決時間|解決日期|辦結日期|處理完成時間|處理日期|完成日期",
    ),
    _field(
        "closed",
        Kind.DATETIME,
        "Closed|Date closed|Closed date|Closed on|Closing date",
        "关闭日期|结案日期|关闭时间|结案时间",
        "結案日期|關閉日期|結案時間|關閉時間",
    ),
    _field(
        "status",
        Kind.CHOICE,
        "Status|State|Stage|Progress",
        "状态|处理状态|当前状态|进度",
        "狀態|處理狀態|目前狀態|進度",
    ),
    _field(
        "follow_up_1",
        Kind.DATETIME,
        "Follow-up 1|First follow-up|Follow-up|Call-back|Follow-up date",
        "回访时间|首次回访|回访日期|第一次回访|回访",
        "回訪時間|首次回訪|回訪日期|第一次回訪|回訪",
    ),
    _field("follow_up_2", Kind.DATETIME, "Follow-up 2|Second follow-up", "第二次回访|二次回访", "第二次回訪|二次回訪"),
    _field(
        "follow_up_result",
        Kind.CHOICE,
        "Follow-up result|Call-back result",
        "回访结果|回访情况",
        "回訪結果|回訪情形",
    ),
    _field(
        "feeling",
        Kind.CHOICE,
        "Customer's feeling|Feeling|Satisfaction before|Customer mood",
        "客户感受|客户对此的感受|处理前满意度|客户情绪",
        "顧客感受|客戶感受|處理前滿意度|顧客情緒",
    ),
    _field(
        "satisfaction",
        Kind.CHOICE,
        "Satisfaction|Customer satisfaction|Satisfaction after|Rating",
        "满意度|客户满意度|处理后满意度|评价",
        "滿意度|顧客滿意度|客戶滿意度|處理後滿意度|評價",
    ),
    _field("steps", Kind.TEXT, "Steps|Checklist|Steps done", "处理步骤|步骤|步骤勾选", "處理步驟|步驟|步驟勾選"),
    _field(
        "recording_notice",
        Kind.CHOICE,
        "Recording notice|Told of recording",
        "录音告知|已告知录音",
        "錄音告知|已告知錄音",
    ),
    _field("notes", Kind.TEXT, "Notes|Remarks|Comment|Comments", "备注|说明|附注", "備註|備考|說明|附註"),
)

FIELD = {field.name: field for field in FIELDS}
DATES = tuple(field.name for field in FIELDS if field.kind is Kind.DATETIME)
CONTACTS = ("customer", "phone", "email", "account")


def spelling(text: str) -> str:
    """A word in its own script: width, case, spaces and punctuation do not count."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(c for c in folded if unicodedata.category(c)[0] in "LN")


def key(text: str) -> str:
    """What the spellings of one word in both scripts have in common.

    For comparing only: turning one script into the other loses differences that names and stories need.
    """
    plain = spelling(text)
    return plain if plain.isascii() else _to_simplified().convert(plain)


@cache
def _to_simplified() -> OpenCC:
    return OpenCC("t2s")


@cache
def heading_keys() -> dict[str, tuple[str, int]]:
    """key of a heading → (field, rank): 0 for the heading the toolkit itself uses, higher for weaker aliases."""
    found: dict[str, tuple[str, int]] = {}
    for field in FIELDS:
        for aliases in field.headings.values():
            for rank, alias in enumerate(aliases):
                known = found.get(key(alias))
                if known is None or rank < known[1]:
                    found[key(alias)] = (field.name, rank)
    return found
