"""The invented home-furnishing shop in each language: its names, its people and its turns of phrase.

Each language is written by hand.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

MONTH_NAMES = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


@dataclass(frozen=True, slots=True)
class Shop:
    """Everything about the shop that differs from language to language but is no complaint."""

    title: str
    note: str
    sheets: tuple[str, str]
    country: str
    id_prefix: str
    rate: float
    """How many units of the shop's currency one yuan of the compensation grid stands for."""
    money: str
    day: str
    couriers: tuple[str, ...]
    districts: tuple[str, ...]
    colours: tuple[str, ...]
    times: tuple[str, ...]
    departments: dict[str, str]
    handlers: tuple[str, ...]
    surnames: str
    given_names: str
    full_name: str
    forms_of_address: tuple[str, ...]
    phone: str
    warranty: tuple[str, str]
    hold_reasons: tuple[str, ...]
    tails: dict[str, tuple[str, ...]]
    """Closing words of the details by the feeling they show."""
    remarks: tuple[str, ...]
    remedies: dict[str, str]
    again: str
    withdrawn: str
    vague_promise: str
    spellings: tuple[str, ...]
    unreadable: tuple[str, ...]
    unknown: dict[str, tuple[str, ...]]

    def in_words(self, day: date) -> str:
        """A day as the language writes it in a sentence."""
        return self.day.format(month=day.month, day=day.day, name=MONTH_NAMES[day.month - 1])

    def in_money(self, yuan: float) -> int:
        """A sum on the scale of the shop's currency, in whole units."""
        return max(1, round(yuan * self.rate))


SHOPS = {
    "zh-Hans": Shop(
        title="晴川家居生活馆 客户投诉登记表（2025—2026年）",
        note="每条投诉一行，当天登记。灰色的编号列由系统预先填写，请勿改动；日期请写成 2026-11-05 或 2026-11-05 14:30。"
        "没有内容的格子留空即可。",
        sheets=("投诉登记", "选项"),
        country="CN",
        id_prefix="TS",
        rate=1,
        money="{}元",
        day="{month}月{day}日",
        couriers=("飞燕物流", "顺驰快运", "远达配送"),
        districts=("西湖", "拱墅", "上城", "滨江", "余杭", "萧山", "临平", "钱塘"),
        colours=("米白色", "浅灰色", "深灰色", "墨绿色", "咖啡色"),
        times=("上午9点半", "上午10点", "中午12点", "下午2点", "下午4点", "傍晚6点"),
        departments={
            "service": "客服部",
            "logistics": "物流部",
            "after_sales": "售后部",
            "finance": "财务部",
            "store": "门店",
        },
        handlers=("周敏", "陈立", "吴佳", "何涛", "林晓芸"),
        surnames="王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗",
        given_names="秀兰 建国 雨桐 子涵 丽娟 志强 晓燕 文博 美玲 浩然 思远 春梅 俊杰 雪 敏 磊 静怡 国庆",
        full_name="{surname}{given}",
        forms_of_address=("{surname}女士", "{surname}先生"),
        phone="1380000####",
        warranty=("保修期内（12个月）", "已过保修期"),
        hold_reasons=(
            "等客户提供照片",
            "等客户确认上门时间",
            "等供应商发配件",
            "客户出差，回来后再约",
            "等厂家检测结果",
        ),
        tails={
            "very_dissatisfied": ("客户情绪激动，说再不处理就打12315。", "客户非常生气，说要发到小红书上曝光。"),
            "dissatisfied": ("客户要求今天给答复。", "已是老客户，说很失望。", "家里有老人，急着用。"),
            "neutral": ("客户语气平和，希望下次注意。", "客户说只要解决就行。"),
        },
        remarks=(
            "微信已加，照片存客服电脑",
            "晚上八点后不要打电话",
            "老客户介绍来的",
            "联系人是客户女儿",
            "已同步店长",
        ),
        remedies={
            "voucher": "另送{amount}优惠券致歉。",
            "gift_card": "另送{amount}礼品卡一张。",
            "discount": "本单减价{amount}。",
            "refund": "另退{amount}作为补偿。",
            "replacement": "免费更换配件，成本{amount}。",
            "repair": "免费维修，费用{amount}由我们承担。",
            "store_credit": "返购物金{amount}到会员账户。",
            "cash": "赔付{amount}现金。",
        },
        again="（同一客户再次投诉）",
        withdrawn="客户来电说是误会，主动撤回投诉，已致谢。",
        vague_promise="尽快给客户回电",
        spellings=("slashes", "dots", "words", "short", "compact", "full-width"),
        unreadable=("上周吧", "待定", "11月初"),
        unknown={"topic": ("货不对板", "缺件", "包装破损"), "severity": ("非常急",)},
    ),
    "zh-Hant": Shop(
        title="晴川家居生活館 客訴登記表（2025—2026年）",
        note="一件客訴一列，當天登錄。灰色的編號欄由系統預先編號，請勿更改；日期請輸入 2026-11-05 或 2026-11-05 14:30。"
        "沒有資料的欄位留白即可。",
        sheets=("客訴登記", "選項"),
        country="TW",
        id_prefix="CM",
        rate=4,
        money="{}元",
        day="{month}月{day}日",
        couriers=("飛雁物流", "順馳貨運", "遠達宅配"),
        districts=("西屯", "南屯", "北屯", "豐原", "大里", "太平", "沙鹿", "烏日"),
        colours=("米白色", "淺灰色", "深灰色", "墨綠色", "咖啡色"),
        times=("上午9點半", "上午10點", "中午12點", "下午2點", "下午4點", "傍晚6點"),
        departments={
            "service": "客服部",
            "logistics": "物流部",
            "after_sales": "售後服務部",
            "finance": "財務部",
            "store": "門市",
        },
        handlers=("周敏慧", "陳立偉", "吳佳穎", "何宗翰", "林曉芸"),
        surnames="陳 林 黃 張 李 王 吳 劉 蔡 楊 許 鄭 謝 郭 洪 邱 曾 廖 賴 徐",
        given_names="怡君 淑芬 志明 俊傑 雅婷 家豪 美惠 宗翰 佩珊 建宏 欣怡 承恩 麗華 冠宇 靜宜 文雄 品妍 柏翰",
        full_name="{surname}{given}",
        forms_of_address=("{surname}小姐", "{surname}先生"),
        phone="0900-01#-###",
        warranty=("保固期內（12個月）", "已過保固期"),
        hold_reasons=(
            "等顧客提供照片",
            "等顧客確認到府時間",
            "等廠商寄料件",
            "顧客出差，回來後再約",
            "等工廠檢驗結果",
        ),
        tails={
            "very_dissatisfied": ("顧客非常生氣，說再不處理就打1950申訴。", "顧客很激動，說要貼到臉書社團。"),
            "dissatisfied": ("顧客要求今天回覆。", "是老顧客，表示很失望。", "家裡有長輩，急著用。"),
            "neutral": ("顧客口氣平和，希望下次注意。", "顧客說能解決就好。"),
        },
        remarks=("已加LINE，照片存客服電腦", "晚上八點後請勿來電", "老客人介紹", "聯絡人是顧客女兒", "已告知店長"),
        remedies={
            "voucher": "另送{amount}優惠券致歉。",
            "gift_card": "另送{amount}禮品卡一張。",
            "discount": "本單折讓{amount}。",
            "refund": "另退{amount}作為補償。",
            "replacement": "免費更換配件，成本{amount}。",
            "repair": "免費維修，費用{amount}由本店負擔。",
            "store_credit": "退購物金{amount}到會員帳戶。",
            "cash": "賠付現金{amount}。",
        },
        again="（同一位顧客再次客訴）",
        withdrawn="顧客來電表示是誤會，主動撤回客訴，已致謝。",
        vague_promise="盡快回電給顧客",
        spellings=("slashes", "dots", "words", "short", "roc", "roc words"),
        unreadable=("上禮拜吧", "待定", "11月初"),
        unknown={"topic": ("貨不對版", "缺件", "包裝破損"), "severity": ("超級急",)},
    ),
    "en": Shop(
        title="Clearbrook Home – complaint register 2025–2026",
        note="One line per complaint, on the day it comes in. The grey numbers are pre-printed, please leave them; "
        "please type dates as 2026-11-05 or 2026-11-05 14:30. Leave a box empty when there is nothing to say.",
        sheets=("Complaints", "Choices"),
        country="GB",
        id_prefix="CM",
        rate=0.125,
        money="£{}",
        day="{day} {name}",
        couriers=("Fenwick Couriers", "Swiftline Parcels", "Dale Delivery"),
        districts=(
            "Ashford Road",
            "Mill Lane",
            "Castle Street",
            "Northgate",
            "Riverside",
            "Old Town",
            "Westbrook",
            "Station Road",
        ),
        colours=("cream", "light grey", "dark grey", "green", "brown"),
        times=("9.30 am", "10 am", "noon", "2 pm", "4 pm", "6 pm"),
        departments={
            "service": "Customer service",
            "logistics": "Logistics",
            "after_sales": "After-sales",
            "finance": "Accounts",
            "store": "Shop",
        },
        handlers=("Helen Marsh", "Tom Bailey", "Priya Shah", "Graham Pike", "Lucy Owen"),
        surnames=(
            "Abbott Barker Collins Dawson Ellis Fletcher Grant Hughes Irving Jarvis Knight Lowe Mason Naylor Osborne "
            "Palmer Reed Shaw Turner Walsh"
        ),
        given_names=(
            "Alice Ben Carol David Emma Frank Grace Harry Irene Jack Karen Liam Megan Neil Olivia Paul Rose Sam"
        ),
        full_name="{given} {surname}",
        forms_of_address=("Mrs {surname}", "Mr {surname}"),
        phone="020 7946 0###",
        warranty=("In warranty (12 months)", "Out of warranty"),
        hold_reasons=(
            "Waiting for the customer's photos",
            "Waiting for the customer to choose a day",
            "Waiting for a part from the supplier",
            "Customer away on business",
            "Waiting for the maker's test",
        ),
        tails={
            "very_dissatisfied": (
                "Very angry; says the next step is Trading Standards.",
                "Furious, and will post about it on Facebook.",
            ),
            "dissatisfied": (
                "Wants an answer today.",
                "A customer of many years and disappointed.",
                "Needed urgently.",
            ),
            "neutral": ("Calm about it, would just like it put right.", "Hopes we do better next time."),
        },
        remarks=(
            "Photos are on the shared drive",
            "Not to be rung after 8 pm",
            "Recommended by a neighbour",
            "Daughter is the contact",
            "Manager informed",
        ),
        remedies={
            "voucher": "Sent a {amount} voucher with our apology.",
            "gift_card": "Sent a {amount} gift card.",
            "discount": "Took {amount} off the order.",
            "refund": "Refunded {amount} for the trouble.",
            "replacement": "Replaced the part free of charge, worth {amount}.",
            "repair": "Repaired free of charge, worth {amount}.",
            "store_credit": "Put {amount} on the customer's account.",
            "cash": "Paid {amount} in cash.",
        },
        again="(Second complaint from this customer.) ",
        withdrawn="The customer rang to say it was a misunderstanding and withdrew; thanked for the call.",
        vague_promise="Will ring back as soon as possible",
        spellings=("day month", "day first", "month first", "short", "compact", "slashes"),
        unreadable=("last week sometime", "to be confirmed", "early November"),
        unknown={"topic": ("Wrong goods", "Missing parts", "Packaging"), "severity": ("ASAP",)},
    ),
}
