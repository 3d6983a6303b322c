"""What the sample register tells: an invented home-furnishing shop, its goods, its people and its complaints.

Data only; `make_sample.py` puts the stories in time and spoils some of the rows. Each language is written by hand.
In a story the words in braces are filled in per complaint:

{product} {colour} {price}      what was bought, and for how much
{ordered} {day} {due}           the order, the incident and the promised day, as the language writes a date
{time} {m} {n}                  an hour of the day, a number of minutes, a number from two to six
{courier} {district} {diff}     a delivery firm, a part of the town, a small sum of money
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Product:
    """One article of the shop with its price in yuan and the prefix of its serial numbers."""

    price: int
    serial: str
    name: dict[str, str]


@dataclass(frozen=True, slots=True)
class Text:
    """What staff write down about one complaint in one language."""

    details: str
    cause: str
    resolution: str
    corrective_action: str
    promise: str


@dataclass(frozen=True, slots=True)
class Story:
    """One kind of complaint: how it is classified, which goods it can be about, what settles it."""

    topic: str
    severity: str
    department: str
    founded: str
    products: tuple[str, ...]
    remedies: tuple[str, ...]
    text: dict[str, Text]


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


def _product(price: int, serial: str, zh_hans: str, zh_hant: str, en: str) -> Product:
    return Product(price, serial, {"zh-Hans": zh_hans, "zh-Hant": zh_hant, "en": en})


PRODUCTS = {
    "sofa": _product(3280, "SF", "布艺沙发", "布沙發", "linen sofa"),
    "mattress": _product(2180, "CD", "乳胶床垫", "乳膠床墊", "latex mattress"),
    "lamp": _product(168, "TD", "护眼台灯", "護眼檯燈", "desk lamp"),
    "bookcase": _product(1380, "SG", "实木书柜", "實木書櫃", "pine bookcase"),
    "curtain": _product(328, "CL", "遮光窗帘", "遮光窗簾", "blackout curtain set"),
    "table": _product(899, "CZ", "折叠餐桌", "折疊餐桌", "folding table"),
    "chair": _product(760, "YZ", "人体工学椅", "人體工學椅", "mesh office chair"),
    "wardrobe": _product(2460, "YG", "推拉门衣柜", "滑門衣櫃", "sliding wardrobe"),
    "rug": _product(399, "DT", "客厅地毯", "客廳地毯", "wool rug"),
    "mirror": _product(259, "JZ", "全身镜", "全身鏡", "full-length mirror"),
    "coffee": _product(1180, "CJ", "岩板茶几", "岩板茶几", "coffee table"),
    "bedding": _product(299, "SJ", "纯棉四件套", "純棉床包組", "cotton bedding set"),
}

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
        phone="07700 900###",
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

STORIES: tuple[Story, ...] = (
    Story(
        "delivery",
        "moderate",
        "logistics",
        "yes",
        ("sofa", "wardrobe", "bookcase", "table", "mattress"),
        ("voucher", "discount", "store_credit"),
        {
            "zh-Hans": Text(
                "客户{ordered}下单的{colour}{product}，原定{day}送达，至今没到，打{courier}电话{n}次都没人接。",
                "{courier}在{district}的线路爆仓，没有按时派件也没有告知。",
                "联系{courier}加急派送，致电客户说明原因，已送达签收。",
                "每天上午核对超时运单，超过一天的主动联系客户。",
                "承诺{due}前送到客户家中",
            ),
            "zh-Hant": Text(
                (
                    "顧客{ordered}訂購的{colour}{product}，約好{day}到貨，到現在還沒收到，打了{n}通電話給{courier}都沒"
                    "人接。"
                ),
                "{courier}{district}路線塞車爆量，沒有準時配送也沒有通知。",
                "聯繫{courier}優先配送並致電說明，商品已送達簽收。",
                "每天上午核對逾時的託運單，超過一天就主動通知顧客。",
                "承諾{due}前送到府上",
            ),
            "en": Text(
                (
                    "The {colour} {product} ordered on {ordered} was due on {day} and has not come; the customer rang "
                    "{courier} {n} times and nobody picked up."
                ),
                "{courier} had a backlog on the {district} route and told neither the customer nor us.",
                (
                    "Had {courier} put the order on the next van and rang the customer to explain; delivered and "
                    "signed for."
                ),
                "Overdue consignments are checked every morning and the customer is called after one day.",
                "Delivery to the door by {due}",
            ),
        },
    ),
    Story(
        "delivery",
        "moderate",
        "logistics",
        "yes",
        ("mirror", "lamp", "table", "bookcase", "coffee"),
        ("replacement", "refund", "voucher"),
        {
            "zh-Hans": Text(
                "{product}{day}送到时外箱已经压破，里面有{n}处磕碰，司机让客户先签收再说。",
                "装车时没有用护角，重货压在上面。",
                "核对照片后补发新件并取回旧件，向客户道歉。",
                "易碎品一律加护角和“勿压”标签，签收前先开箱。",
                "承诺{due}前补发新件",
            ),
            "zh-Hant": Text(
                "{product}{day}送到時外箱已經壓爛，裡面有{n}處碰傷，司機還要顧客先簽收再說。",
                "裝車時沒有用護角，上面又疊了重物。",
                "看過照片後補寄新品並收回舊品，向顧客致歉。",
                "易碎品一律加護角並貼「勿壓」標籤，簽收前先開箱確認。",
                "承諾{due}前補寄新品",
            ),
            "en": Text(
                (
                    "The {product} arrived on {day} in a crushed box with {n} dents, and the driver told the customer "
                    "to sign first and complain later."
                ),
                "Loaded without corner guards under heavier goods.",
                "Checked the photos, sent a replacement, collected the damaged one and apologised.",
                'Fragile goods get corner guards and a "do not stack" label; boxes are opened before signing.',
                "Replacement to be sent by {due}",
            ),
        },
    ),
    Story(
        "delivery",
        "minor",
        "logistics",
        "yes",
        ("lamp", "bedding", "curtain", "rug", "mirror"),
        ("voucher", "gift_card"),
        {
            "zh-Hans": Text(
                "{courier}{day}没打电话就把{product}放在{district}小区门口的驿站，客户不方便去取，等了{n}天才发现。",
                "快递员没有按备注送货上门。",
                "请{courier}当天重新送上门，并对快递员作了提醒。",
                "面单上用红字打印“送货上门”，抽查派件录音。",
                "承诺{due}前送货上门",
            ),
            "zh-Hant": Text(
                "{courier}{day}沒打電話就把{product}丟在{district}的社區管理室，顧客過了{n}天才知道。",
                "司機沒有依備註送到府。",
                "請{courier}當天重新送到府上，並要求司機改善。",
                "託運單用紅字註明「送貨到府」，並抽查配送紀錄。",
                "承諾{due}前重新送到府",
            ),
            "en": Text(
                (
                    "On {day} {courier} left the {product} with a neighbour in {district} without a card; the customer "
                    "only found out {n} days later."
                ),
                "The driver ignored the delivery note on the label.",
                "Had {courier} fetch it and bring it to the door the same day; the driver was spoken to.",
                '"Deliver to the door" is printed in red and delivery photos are spot-checked.',
                "Redelivery to the door by {due}",
            ),
        },
    ),
    Story(
        "delivery",
        "moderate",
        "logistics",
        "yes",
        ("curtain", "rug", "bedding", "chair", "lamp"),
        ("voucher", "replacement"),
        {
            "zh-Hans": Text(
                "客户订的是{colour}{product}，{day}收到的却是另一款，客服让自己寄回，客户觉得要跑一趟不合理。",
                "仓库拣货时货位相邻，没有扫码核对。",
                "安排上门取件并补发正确的款式，运费由我们承担。",
                "拣货改为逐件扫码，货位重新编号。",
                "承诺{due}前换到正确款式",
            ),
            "zh-Hant": Text(
                "顧客訂的是{colour}{product}，{day}收到卻是另一款，客服要他自己寄回，顧客覺得沒道理。",
                "倉庫儲位相鄰，撿貨時沒有掃條碼核對。",
                "安排到府收件並補寄正確款式，運費由本店負擔。",
                "撿貨改為逐件掃碼，儲位重新編號。",
                "承諾{due}前換成正確款式",
            ),
            "en": Text(
                (
                    "Ordered a {colour} {product}, received a different one on {day}, and was told to post it back at "
                    "their own expense."
                ),
                "Neighbouring bins in the warehouse; picked without scanning.",
                "Collected the wrong item, sent the right one and paid the carriage.",
                "Every item is scanned when picked and the bins have been renumbered.",
                "Right item to arrive by {due}",
            ),
        },
    ),
    Story(
        "delivery",
        "moderate",
        "logistics",
        "yes",
        ("wardrobe", "bookcase", "table", "sofa"),
        ("voucher", "repair"),
        {
            "zh-Hans": Text(
                "{product}一共{n}箱，{day}只到了一部分，五金包也没有，已经约好的师傅白跑一趟。",
                "分批发货时漏装一箱，系统没有提示。",
                "查到漏发的箱子后当天发出，并重新预约安装师傅。",
                "多箱货物出库时按箱数扫码，缺箱不放行。",
                "承诺{due}前补齐缺件",
            ),
            "zh-Hant": Text(
                "{product}總共{n}箱，{day}只到一部分，五金包也沒附，約好的師傅白跑一趟。",
                "分批出貨漏裝一箱，系統沒有提示。",
                "找到漏出的箱子當天寄出，並重新約師傅安裝。",
                "多箱商品出貨時依箱數掃碼，缺箱不放行。",
                "承諾{due}前補齊缺件",
            ),
            "en": Text(
                (
                    "The {product} comes in {n} boxes; only some came on {day}, without the fixings, and the fitter "
                    "had a wasted journey."
                ),
                "One box was left out of a split dispatch and the system gave no warning.",
                "Found the missing box, sent it the same day and booked the fitter again.",
                "Boxes are counted by scan at the gate; an incomplete order does not leave.",
                "Missing box to arrive by {due}",
            ),
        },
    ),
    Story(
        "delivery",
        "minor",
        "logistics",
        "partly",
        ("sofa", "mattress", "wardrobe", "bookcase"),
        ("refund", "cash", "voucher"),
        {
            "zh-Hans": Text(
                "{courier}{day}送{product}到{district}，说没有电梯要另收{diff}上楼费，下单时没有说明。",
                "页面写了“送货上门”，上楼费的说明在很靠后的位置。",
                "核实后退还上楼费，并向客户说明收费规则。",
                "在下单页显著位置写明楼层费用。",
                "承诺{due}前退还上楼费",
            ),
            "zh-Hant": Text(
                "{courier}{day}送{product}到{district}，說沒有電梯要另收{diff}搬樓費，下單時沒有講。",
                "網頁寫「送貨到府」，搬樓費的說明放得很後面。",
                "確認後退還搬樓費，並向顧客說明收費方式。",
                "在結帳頁明顯處寫明樓層費用。",
                "承諾{due}前退還搬樓費",
            ),
            "en": Text(
                (
                    "{courier} brought the {product} to {district} on {day} and asked {diff} extra to carry it "
                    "upstairs; nothing was said at checkout."
                ),
                'The page says "delivered to your room"; the stairs fee is far down the small print.',
                "Refunded the stairs fee and explained the rule to the customer.",
                "The stairs fee is now shown next to the delivery price.",
                "Stairs fee to be refunded by {due}",
            ),
        },
    ),
    Story(
        "delivery",
        "moderate",
        "logistics",
        "yes",
        ("mattress", "sofa", "coffee", "wardrobe", "chair"),
        ("store_credit", "voucher"),
        {
            "zh-Hans": Text(
                "送货时间改了{n}次，客户{day}请假在家等到{time}，{courier}又说车坏了来不了。",
                "{courier}临时调车，改期没有经过我们确认。",
                "与{courier}调度确认固定时段，专车送达并全程跟进。",
                "改期必须提前一天由我方客服通知，第二次改期报主管。",
                "承诺{due}按约定时段送到",
            ),
            "zh-Hant": Text(
                "送貨時間改了{n}次，顧客{day}特地請假等到{time}，{courier}又說車子拋錨不能來。",
                "{courier}臨時調車，改期沒有經過我們確認。",
                "與{courier}調度敲定時段，派專車送達並全程追蹤。",
                "改期須提前一天由客服通知，第二次改期要報主管。",
                "承諾{due}依約定時段送達",
            ),
            "en": Text(
                (
                    "Delivery was moved {n} times; the customer took {day} off, waited until {time} and {courier} then "
                    "said the van had broken down."
                ),
                "{courier} reassigned the van and changed the date without asking us.",
                "Agreed a fixed slot with the {courier} depot and followed the van until it was delivered.",
                "Changes of date are announced by us a day ahead; a second change goes to the manager.",
                "Delivery in the agreed slot on {due}",
            ),
        },
    ),
    Story(
        "product",
        "moderate",
        "after_sales",
        "yes",
        ("sofa", "mattress", "wardrobe", "bookcase"),
        ("discount", "voucher", "replacement"),
        {
            "zh-Hans": Text(
                "{ordered}买的{product}打开后味道很重，通风了{n}天还是刺鼻，孩子说头疼。",
                "这一批板材和胶水存放时间不够，出厂前通风不足。",
                "提供检测报告，客户仍不放心，已安排换货并上门取回。",
                "要求厂家出货前通风两周，每批抽检一件。",
                "承诺{due}前提供检测报告",
            ),
            "zh-Hant": Text(
                "{ordered}買的{product}拆封後味道很重，通風{n}天還是刺鼻，小孩說頭痛。",
                "這一批板材與膠料靜置時間不足，出廠前通風不夠。",
                "提供檢驗報告，顧客仍不放心，已安排換貨並到府收回。",
                "要求工廠出貨前通風兩週，每批抽驗一件。",
                "承諾{due}前提供檢驗報告",
            ),
            "en": Text(
                (
                    "The {product} bought on {ordered} has smelt strongly since it was unpacked; {n} days of airing "
                    "did not help and the child has headaches."
                ),
                "Boards and glue of this batch were not aired long enough before packing.",
                (
                    "Sent the emissions report; as the customer was still worried, exchanged it and collected the old "
                    "one."
                ),
                "The maker airs goods for two weeks before shipping and one piece per batch is checked.",
                "Emissions report to be sent by {due}",
            ),
        },
    ),
    Story(
        "product",
        "minor",
        "after_sales",
        "yes",
        ("table", "coffee", "bookcase", "wardrobe", "mirror"),
        ("voucher", "discount", "repair"),
        {
            "zh-Hans": Text(
                "{colour}{product}收到后发现正面有{n}道划痕，客户怀疑是样品或者退货。",
                "出厂检验漏检，包装膜内已有划痕。",
                "向客户说明不是退货，派师傅上门修补，客户验收认可。",
                "入库时开箱抽检比例从百分之五提高到百分之十。",
                "承诺{due}前安排师傅上门修补",
            ),
            "zh-Hant": Text(
                "收到的{colour}{product}正面有{n}道刮痕，顧客懷疑是展示品或退貨。",
                "出廠檢驗漏看，保護膜裡面就有刮痕。",
                "說明並非退貨品，派師傅到府修補，顧客驗收同意。",
                "進倉開箱抽驗比例由百分之五提高到百分之十。",
                "承諾{due}前安排師傅到府修補",
            ),
            "en": Text(
                (
                    "The {colour} {product} has {n} scratches on the front; the customer thinks it is a showroom piece "
                    "or a return."
                ),
                "Missed at the factory check; the scratches were under the film.",
                "Explained it was new stock and sent a fitter to repair it; the customer was content with the result.",
                "Opened-box checks at goods-in went from five to ten per cent.",
                "Repair visit by {due}",
            ),
        },
    ),
    Story(
        "product",
        "minor",
        "store",
        "partly",
        ("curtain", "rug", "sofa", "bedding"),
        ("voucher", "gift_card"),
        {
            "zh-Hans": Text(
                "网页上看是{colour}，收到的{product}颜色明显偏深，和{price}的价格不相称，要求给个说法。",
                "拍摄灯光偏亮，详情页没有写色差说明；实物与色卡一致。",
                "请客户对照色卡确认，客户愿意留下。",
                "重拍主图，详情页加自然光照片。",
                "承诺{due}前寄出色卡",
            ),
            "zh-Hant": Text(
                "網頁上看是{colour}，收到的{product}顏色明顯偏深，賣{price}卻差這麼多，要求給個說法。",
                "拍攝燈光偏亮，商品頁沒有註明色差；實品與色卡相符。",
                "請顧客對照色卡確認，顧客願意留用。",
                "重拍主圖，商品頁增加自然光照片。",
                "承諾{due}前寄出色卡",
            ),
            "en": Text(
                (
                    "It looked {colour} on the website but the {product} is clearly darker; for {price} the customer "
                    "wants an explanation."
                ),
                "Studio lighting was too bright and the page has no note on shades; the goods match the swatch.",
                "Compared with the swatch together; the customer decided to keep it.",
                "Main pictures taken again, with one in daylight.",
                "Swatch to be posted by {due}",
            ),
        },
    ),
    Story(
        "product",
        "moderate",
        "after_sales",
        "yes",
        ("lamp",),
        ("replacement", "voucher"),
        {
            "zh-Hans": Text(
                "{product}用了{n}天就开始闪，{day}晚上干脆不亮了，孩子写不了作业。",
                "驱动板电容虚焊，属于同一批次的问题。",
                "当天寄出新灯，旧灯到付寄回，已确认正常。",
                "该批次停售，剩余库存全部通电测试八小时。",
                "承诺{due}前换新",
            ),
            "zh-Hant": Text(
                "{product}用了{n}天就開始閃爍，{day}晚上乾脆不亮，小孩沒辦法寫功課。",
                "驅動板電容空焊，屬於同批次問題。",
                "當天寄出新品，舊品由我們付運費收回，已確認正常。",
                "該批次停售，剩餘庫存全部通電測試八小時。",
                "承諾{due}前換新品",
            ),
            "en": Text(
                (
                    "The {product} began to flicker after {n} days and went dark on the evening of {day}, in the "
                    "middle of homework."
                ),
                "Badly soldered capacitor on the driver board; the whole batch is affected.",
                "New lamp sent the same day, the old one returned at our cost; working.",
                "Batch taken off sale; remaining stock is run for eight hours.",
                "New lamp by {due}",
            ),
        },
    ),
    Story(
        "product",
        "moderate",
        "store",
        "yes",
        ("curtain", "table", "wardrobe", "bookcase", "rug"),
        ("refund", "discount", "replacement"),
        {
            "zh-Hans": Text(
                "{product}的尺寸和页面标的差了{n}厘米，放不进预留的位置，客户{day}量了两遍并拍了照片。",
                "供应商改了模具，页面尺寸没有更新。",
                "确认我方标错，给客户换了合适的规格。",
                "所有在售商品的尺寸由仓库复量一遍，改版要书面通知。",
                "承诺{due}前换好规格",
            ),
            "zh-Hant": Text(
                "{product}尺寸和網頁標示差了{n}公分，放不進預留的位置，顧客{day}量了兩次並附照片。",
                "廠商改模後網頁尺寸沒有更新。",
                "確認是我方標示錯誤，幫顧客換成合適的規格。",
                "所有在售商品由倉庫重新量測，改版須書面通知。",
                "承諾{due}前換好規格",
            ),
            "en": Text(
                (
                    "The {product} is {n} cm off the size on the page and does not fit; the customer measured twice on "
                    "{day} and sent photos."
                ),
                "The supplier changed the tooling and the page was not updated.",
                "Accepted that our page was wrong and exchanged it for the right size.",
                "The warehouse measures all current lines again; suppliers announce changes in writing.",
                "Right size by {due}",
            ),
        },
    ),
    Story(
        "product",
        "minor",
        "after_sales",
        "yes",
        ("chair", "table", "sofa", "bookcase"),
        ("repair", "voucher"),
        {
            "zh-Hans": Text(
                "{product}坐上去或者一碰就吱吱响，用了{n}周越来越松，客户自己拧过螺丝没有用。",
                "连接件公差偏大，安装说明没有提防松垫片。",
                "寄出加厚垫片并视频指导，异响消除。",
                "说明书补充防松步骤，配件包增加垫片。",
                "承诺{due}前寄出配件",
            ),
            "zh-Hant": Text(
                "{product}一碰就吱吱叫，用了{n}週越來越鬆，顧客自己鎖過螺絲也沒用。",
                "接合件公差偏大，說明書沒提到防鬆墊片。",
                "寄出加厚墊片並視訊指導，異音已消除。",
                "說明書補上防鬆步驟，配件包增加墊片。",
                "承諾{due}前寄出配件",
            ),
            "en": Text(
                (
                    "The {product} creaks at every touch and has worked loose within {n} weeks; tightening the screws "
                    "did not help."
                ),
                "Loose tolerance of the fittings; the leaflet does not mention locking washers.",
                "Sent thicker washers and helped over a video call; the creak is gone.",
                "Leaflet has the locking step now and washers are in the pack.",
                "Washers posted by {due}",
            ),
        },
    ),
    Story(
        "product",
        "minor",
        "store",
        "yes",
        ("bedding", "rug", "curtain", "sofa"),
        ("voucher", "replacement", "refund"),
        {
            "zh-Hans": Text(
                "{colour}{product}按说明洗了{n}次就起球褪色，{day}把浅色衣服也染了。",
                "这一批染色牢度不合格，供应商的检测报告已经过期。",
                "同意换货，客户寄回样品送检。",
                "供应商每季度提供新的检测报告，没有报告不入库。",
                "承诺{due}前寄出换货",
            ),
            "zh-Hant": Text(
                "{colour}{product}照說明洗了{n}次就起毛球還褪色，{day}把淺色衣服都染到了。",
                "這一批染色牢度不合格，廠商檢驗報告已過期。",
                "同意換貨，顧客寄回樣品送驗。",
                "廠商每季提供新的檢驗報告，沒有報告不進倉。",
                "承諾{due}前寄出換貨",
            ),
            "en": Text(
                (
                    "Washed {n} times as the label says, the {colour} {product} has bobbled and faded, and on {day} it "
                    "stained a white shirt."
                ),
                "Colour fastness of this batch is below standard and the supplier's test report had run out.",
                "Exchanged it; the returned piece has gone to the laboratory.",
                "Suppliers send a new report each quarter; no report, no goods-in.",
                "Exchange sent by {due}",
            ),
        },
    ),
    Story(
        "after_sales",
        "moderate",
        "after_sales",
        "yes",
        ("wardrobe", "bookcase", "curtain", "table"),
        ("voucher", "store_credit"),
        {
            "zh-Hans": Text(
                "约好{day}{time}上门安装{product}，师傅没来也没有电话，客户白等了{n}个小时。",
                "师傅前一单超时，调度没有通知客户改期。",
                "当天改派另一位师傅，安装完成并清理现场。",
                "上门前一小时由调度发确认短信，迟到半小时自动提醒。",
                "承诺{due}上门安装",
            ),
            "zh-Hant": Text(
                "約好{day}{time}到府安裝{product}，師傅沒來也沒打電話，顧客白等{n}個小時。",
                "師傅前一件超時，調度沒有通知顧客改期。",
                "當天改派另一位師傅，安裝完成並清理現場。",
                "到府前一小時由調度傳簡訊確認，遲到半小時自動提醒。",
                "承諾{due}到府安裝",
            ),
            "en": Text(
                (
                    "The fitter for the {product} was booked for {day} at {time}, did not come and did not ring; the "
                    "customer waited {n} hours."
                ),
                "The job before ran over and dispatch did not tell the customer.",
                "Sent another fitter, finished the job and cleared up.",
                "Dispatch texts an hour before each visit; half an hour's delay raises an alert.",
                "Fitter to come on {due}",
            ),
        },
    ),
    Story(
        "after_sales",
        "moderate",
        "after_sales",
        "yes",
        ("chair", "lamp", "sofa", "mattress", "table"),
        ("voucher", "repair", "discount"),
        {
            "zh-Hans": Text(
                "{product}报修已经{n}周，每次问都说在等配件，{day}之后再也没有人回复。",
                "配件断货，备件没有设最低库存。",
                "从展品上拆件先行更换，修好后回访确认正常。",
                "常用备件设最低库存，报修超过七天报主管。",
                "承诺{due}前修好",
            ),
            "zh-Hant": Text(
                "{product}報修已經{n}週，每次問都說等料件，{day}之後就沒人回覆。",
                "料件缺貨，備品沒有設安全庫存。",
                "先從展示品拆件更換，修好後回訪確認正常。",
                "常用備品設安全庫存，報修超過七天報主管。",
                "承諾{due}前修好",
            ),
            "en": Text(
                (
                    'The {product} has been in for repair for {n} weeks, always "waiting for parts", and since {day} '
                    "nobody answers at all."
                ),
                "Part out of stock; no minimum stock for spares.",
                "Took the part from a showroom piece, repaired it and checked back that it works.",
                "Minimum stock for common spares; repairs over seven days go to the manager.",
                "Repair finished by {due}",
            ),
        },
    ),
    Story(
        "after_sales",
        "moderate",
        "after_sales",
        "yes",
        ("chair", "wardrobe", "lamp", "table"),
        ("replacement", "refund", "discount"),
        {
            "zh-Hans": Text(
                "{product}修过{n}次，{day}同一个地方又坏了，客户不想再修，要求换新。",
                "前几次只换了外壳，没有查到底座的裂纹。",
                "主管现场确认后同意换新，旧件收回分析。",
                "同一故障第二次报修必须由主管复核。",
                "承诺{due}前换新",
            ),
            "zh-Hant": Text(
                "{product}修過{n}次，{day}同樣的地方又壞，顧客不想再修，要求換新。",
                "前幾次只換外殼，沒有發現底座裂痕。",
                "主管到場確認後同意換新品，舊品收回分析。",
                "同一故障第二次報修須由主管覆核。",
                "承諾{due}前換新品",
            ),
            "en": Text(
                (
                    "The {product} has been mended {n} times and failed in the same place on {day}; the customer wants "
                    "a new one, not another repair."
                ),
                "Earlier visits changed the cover and missed the crack in the base.",
                "The manager saw it and agreed to a new one; the old one was taken back for study.",
                "A second repair of the same fault is reviewed by the manager.",
                "New one by {due}",
            ),
        },
    ),
    Story(
        "after_sales",
        "minor",
        "after_sales",
        "partly",
        ("mattress", "sofa", "lamp", "mirror"),
        ("refund", "cash", "voucher"),
        {
            "zh-Hans": Text(
                "师傅{day}上门看{product}，只拧了{n}颗螺丝就收{diff}，客户认为不该收上门费。",
                "收费标准只写在保修卡背面，师傅事先没有说明。",
                "退回一半上门费，把收费标准发给客户。",
                "预约时先报价，客户同意后再派单。",
                "承诺{due}前退回费用",
            ),
            "zh-Hant": Text(
                "師傅{day}到府看{product}，只鎖了{n}顆螺絲就收{diff}，顧客認為不該收車馬費。",
                "收費標準只印在保固卡背面，師傅事先沒說。",
                "退回一半車馬費，並把收費標準傳給顧客。",
                "預約時先報價，顧客同意後才派工。",
                "承諾{due}前退回費用",
            ),
            "en": Text(
                (
                    "The fitter came on {day} for the {product}, tightened {n} screws and charged {diff}; the customer "
                    "disputes the call-out fee."
                ),
                "The tariff is on the back of the warranty card only and was not mentioned.",
                "Refunded half the fee and sent the tariff.",
                "The fee is quoted when booking and the visit is sent out after a yes.",
                "Fee refunded by {due}",
            ),
        },
    ),
    Story(
        "after_sales",
        "major",
        "after_sales",
        "yes",
        ("curtain", "mirror", "wardrobe", "bookcase"),
        ("cash", "refund", "repair"),
        {
            "zh-Hans": Text(
                "师傅{day}在{district}安装{product}时在墙上多打了{n}个孔，还刮花了地板，走的时候没有说。",
                "没有铺保护垫，开孔前没有核对图纸。",
                "派人修补墙面和地板，客户验收同意。",
                "安装前拍照留底，必须铺垫，列入师傅考核。",
                "承诺{due}前修补好",
            ),
            "zh-Hant": Text(
                "師傅{day}在{district}安裝{product}時牆上多鑽了{n}個洞，還刮傷地板，離開時也沒講。",
                "沒有鋪保護墊，鑽孔前沒有核對圖面。",
                "派人修補牆面與地板，顧客驗收同意。",
                "施工前拍照存查、必須鋪墊，列入師傅考核。",
                "承諾{due}前修補完成",
            ),
            "en": Text(
                (
                    "Fitting the {product} in {district} on {day}, the fitter drilled {n} holes too many, scratched "
                    "the floor and left without a word."
                ),
                "No floor cover, and the drawing was not checked before drilling.",
                "Had wall and floor made good; the customer has accepted the work.",
                "Photos before the work, floor cover compulsory; part of the fitter's review.",
                "Wall and floor made good by {due}",
            ),
        },
    ),
    Story(
        "after_sales",
        "minor",
        "service",
        "yes",
        ("chair", "rug", "bedding", "lamp", "table"),
        ("voucher", "apology"),
        {
            "zh-Hans": Text(
                "{day}在公众号提交{product}的报修，{n}天没有人联系，打电话说查不到记录。",
                "报修表单的通知邮箱已停用，工单没有进系统。",
                "补建工单并优先安排，已处理好。",
                "改用共享邮箱，每天核对表单与工单数量。",
                "承诺{due}前安排处理",
            ),
            "zh-Hant": Text(
                "{day}在官方帳號填了{product}的報修單，{n}天沒人聯絡，打電話說查不到紀錄。",
                "報修表單的通知信箱已停用，工單沒有進系統。",
                "補建工單並優先安排，已處理完成。",
                "改用共用信箱，每天核對表單與工單筆數。",
                "承諾{due}前安排處理",
            ),
            "en": Text(
                (
                    "Reported a fault with the {product} online on {day}; no call for {n} days, and on the phone there "
                    "was no record of it."
                ),
                "The form's mailbox had been switched off, so no job was created.",
                "Created the job by hand, put it first and settled it.",
                "Forms go to a shared mailbox and are counted against jobs every day.",
                "To be dealt with by {due}",
            ),
        },
    ),
    Story(
        "service",
        "moderate",
        "store",
        "yes",
        ("sofa", "mattress", "wardrobe"),
        ("apology", "gift_card", "voucher"),
        {
            "zh-Hans": Text(
                "{day}在{district}店看{product}，多问了几句，店员说“买不起就别问”，还转身走了。",
                "店员当天连续接待，情绪没有控制好；现场无人替换。",
                "店长当面道歉，店员已写检讨并停岗培训。",
                "高峰时段增加一人机动，每月做一次服务演练。",
                "承诺{due}前店长回电",
            ),
            "zh-Hant": Text(
                "{day}在{district}店看{product}，多問幾句，店員竟說「買不起就不要問」，轉頭就走。",
                "店員當天連續接待，情緒沒控制好，現場沒有人替換。",
                "店長當面致歉，店員已寫檢討並接受訓練。",
                "尖峰時段增加一名機動人員，每月演練一次。",
                "承諾{due}前由店長回電",
            ),
            "en": Text(
                (
                    "Looking at a {product} in the {district} shop on {day}, the customer asked a few questions and "
                    "was told \"don't ask if you can't afford it\"."
                ),
                "The assistant had been serving without a break and nobody was there to take over.",
                "The shop manager apologised in person; the assistant is being retrained.",
                "One more person at peak times and a monthly practice session.",
                "Manager to ring by {due}",
            ),
        },
    ),
    Story(
        "service",
        "minor",
        "service",
        "yes",
        ("lamp", "curtain", "bedding", "rug"),
        ("voucher", "apology"),
        {
            "zh-Hans": Text(
                "在线客服从{day}{time}开始只有自动回复，客户问{product}的尺寸，等了{m}分钟没有人工。",
                "午间只有一人值班，同时接入人数超出上限。",
                "主动致电客户解答，并说明排队原因。",
                "午间增加一人，排队超过十分钟自动转电话。",
                "承诺{due}前给到完整答复",
            ),
            "zh-Hant": Text(
                "線上客服從{day}{time}起只有自動回覆，顧客問{product}的尺寸，等了{m}分鐘沒有真人。",
                "中午只有一人值班，同時進線數超過上限。",
                "主動致電回答問題，並說明排隊原因。",
                "中午增加一人，等候超過十分鐘自動轉電話。",
                "承諾{due}前完整回覆",
            ),
            "en": Text(
                (
                    "From {time} on {day} the chat gave only canned replies; the customer waited {m} minutes to ask "
                    "the size of a {product}."
                ),
                "One person on chat over lunch and more visitors than it allows.",
                "Rang the customer, answered the question and explained the queue.",
                "A second person over lunch; after ten minutes the chat offers a call.",
                "Full answer by {due}",
            ),
        },
    ),
    Story(
        "service",
        "moderate",
        "service",
        "yes",
        ("sofa", "table", "chair", "wardrobe"),
        ("store_credit", "voucher"),
        {
            "zh-Hans": Text(
                "为了{product}的事打了{n}次电话，客服推门店，门店推售后，每次都要从头讲一遍。",
                "工单没有转交记录，各部门看不到前面的沟通。",
                "指定专人负责到底，当天给出完整方案。",
                "首问负责制：谁先接到谁跟到关闭。",
                "承诺{due}前专人答复",
            ),
            "zh-Hant": Text(
                "為了{product}的事打了{n}通電話，客服推門市、門市推售後，每次都要從頭講。",
                "工單沒有移轉紀錄，各單位看不到先前的溝通。",
                "指定專人負責到底，當天提出完整方案。",
                "首問負責制：誰先接到就跟到結案。",
                "承諾{due}前由專人答覆",
            ),
            "en": Text(
                (
                    "Rang {n} times about the {product}; office, shop and repairs each passed the customer on and the "
                    "story had to be told again."
                ),
                "Jobs carry no transfer notes, so teams cannot see what was said before.",
                "Named one person for the case, who gave a full answer the same day.",
                "Whoever takes the first call keeps the case until it is closed.",
                "One named person to answer by {due}",
            ),
        },
    ),
    Story(
        "service",
        "minor",
        "store",
        "partly",
        ("curtain", "wardrobe", "rug", "table"),
        ("voucher", "discount"),
        {
            "zh-Hans": Text(
                "店员{day}说{product}可以改尺寸，付了定金才说不能改，客户觉得被误导。",
                "店员把两个系列的规则记混；单据上确有“不可改”字样。",
                "说明规则后给客户换成可改的系列。",
                "柜台放定制规则卡，付款前念给客户听。",
                "承诺{due}前给出可改方案",
            ),
            "zh-Hant": Text(
                "店員{day}說{product}可以改尺寸，付了訂金才說不能改，顧客覺得被誤導。",
                "店員把兩個系列的規則搞混；單據上確有「不可修改」字樣。",
                "說明規則後幫顧客換成可修改的系列。",
                "櫃檯放訂製規則卡，付款前唸給顧客聽。",
                "承諾{due}前提出可修改的方案",
            ),
            "en": Text(
                (
                    "On {day} the assistant said the {product} could be made to measure; after the deposit the answer "
                    "was no, and the customer feels misled."
                ),
                'Two ranges were mixed up; the order form does say "not to measure".',
                "Explained the rule and moved the order to the range that can be altered.",
                "A card with the rules lies on the counter and is read out before payment.",
                "Offer for an alterable range by {due}",
            ),
        },
    ),
    Story(
        "service",
        "minor",
        "service",
        "yes",
        ("chair", "mattress", "bookcase", "mirror"),
        ("apology", "voucher"),
        {
            "zh-Hans": Text(
                "{day}客服答应{n}小时内回电说明{product}的情况，过了两天没有任何消息，客户自己又打来。",
                "交接班没有写待办，回电事项丢失。",
                "当场道歉并说明情况，问题已办妥。",
                "交接单增加“待回电”一栏，下班前清零。",
                "承诺{due}前回电",
            ),
            "zh-Hant": Text(
                "{day}客服答應{n}小時內回電說明{product}的狀況，過了兩天都沒消息，顧客只好自己再打來。",
                "交班沒有寫待辦，回電事項漏掉。",
                "當場致歉並說明，問題已處理好。",
                "交班單增加「待回電」一欄，下班前清空。",
                "承諾{due}前回電",
            ),
            "en": Text(
                (
                    "On {day} we promised to ring back within {n} hours about the {product}; two days later the "
                    "customer had to ring again."
                ),
                "The call was not written into the handover.",
                "Apologised on the spot and settled the matter.",
                'The handover sheet has a "to ring back" column that must be empty at closing.',
                "Call back by {due}",
            ),
        },
    ),
    Story(
        "service",
        "minor",
        "store",
        "no",
        ("lamp", "bedding", "mirror", "rug"),
        ("apology", "gift_card"),
        {
            "zh-Hans": Text(
                "{day}在{district}店排队付款{m}分钟，只开一个收银台，客户买的{product}最后没有买。",
                "当天收银系统升级，门口已有告示，另一台确实无法使用。",
                "说明系统升级的原因，客户表示理解。",
                "升级改到闭店之后进行。",
                "承诺{due}前回复改进结果",
            ),
            "zh-Hant": Text(
                "{day}在{district}店排隊結帳{m}分鐘，只開一個櫃檯，原本要買的{product}最後沒買。",
                "當天收銀系統更新，門口已有公告，另一台確實無法使用。",
                "說明系統更新的原因，顧客表示理解。",
                "更新改在打烊後進行。",
                "承諾{due}前回覆改善結果",
            ),
            "en": Text(
                "Queued {m} minutes at one open till in the {district} shop on {day} and left without the {product}.",
                "The tills were being updated; a notice was on the door and the second till could not be used.",
                "Explained the update; the customer understood.",
                "Updates are done after closing time.",
                "Word on the change by {due}",
            ),
        },
    ),
    Story(
        "refund",
        "moderate",
        "finance",
        "yes",
        ("chair", "lamp", "rug", "curtain", "mirror"),
        ("voucher", "store_credit"),
        {
            "zh-Hans": Text(
                "{product}{day}已退回仓库，说好{n}个工作日退款，{price}到现在没有到账。",
                "仓库验收后没有在系统里点“同意退款”。",
                "财务当天原路退回，把回单发给客户。",
                "验收与退款合并为一步，超过两天自动提醒财务。",
                "承诺{due}前到账",
            ),
            "zh-Hant": Text(
                "{product}{day}已退回倉庫，說好{n}個工作天退款，{price}到現在還沒入帳。",
                "倉庫驗收後沒有在系統按「同意退款」。",
                "財務當天原路退回，並把匯款證明傳給顧客。",
                "驗收與退款併為一步，超過兩天自動提醒財務。",
                "承諾{due}前入帳",
            ),
            "en": Text(
                (
                    "The {product} was back in the warehouse on {day}; the refund of {price} promised within {n} "
                    "working days has not arrived."
                ),
                "Goods-in checked it but did not release the refund in the system.",
                "Accounts paid it back the same day and sent the slip.",
                "Check and release are one step; accounts are reminded after two days.",
                "Refund in the account by {due}",
            ),
        },
    ),
    Story(
        "refund",
        "minor",
        "service",
        "partly",
        ("bedding", "lamp", "curtain", "rug"),
        ("cash", "refund", "voucher"),
        {
            "zh-Hans": Text(
                "{product}有问题退货，客户垫付了{diff}运费，客服说要自己承担。",
                "退货原因选成了“不喜欢”，系统按买家责任处理。",
                "更正退货原因，运费已退还客户。",
                "质量原因的退货由客服代选，附图即可。",
                "承诺{due}前退还运费",
            ),
            "zh-Hant": Text(
                "{product}有瑕疵退貨，顧客先墊{diff}運費，客服說要自己負擔。",
                "退貨原因勾成「不喜歡」，系統判定為買方負擔。",
                "更正退貨原因，運費已退還顧客。",
                "品質原因的退貨由客服代為勾選，附照片即可。",
                "承諾{due}前退還運費",
            ),
            "en": Text(
                "Returned a faulty {product}, paid {diff} carriage and was told that it is the buyer's cost.",
                'The return had been marked "changed my mind", which bills the buyer.',
                "Corrected the reason and refunded the carriage.",
                "For faults we mark the reason ourselves; a photo is enough.",
                "Carriage refunded by {due}",
            ),
        },
    ),
    Story(
        "refund",
        "moderate",
        "finance",
        "yes",
        ("sofa", "wardrobe", "table", "mattress"),
        ("voucher", "store_credit"),
        {
            "zh-Hans": Text(
                "{product}退货只收到部分退款，少了{diff}，没有任何说明，问了{n}次都说“系统算的”。",
                "系统扣了满减分摊，没有在退款通知里写明。",
                "给客户列出计算明细，多扣部分已补退。",
                "退款通知附分摊明细。",
                "承诺{due}前补退差额",
            ),
            "zh-Hant": Text(
                "{product}退貨只收到部分退款，少了{diff}，沒有任何說明，問{n}次都說「系統算的」。",
                "系統扣掉滿額折扣的分攤，退款通知沒有寫明。",
                "提供計算明細給顧客，多扣的部分已補退。",
                "退款通知附上折扣分攤明細。",
                "承諾{due}前補退差額",
            ),
            "en": Text(
                (
                    "Only part of the money for the returned {product} came back, {diff} short, and {n} enquiries got "
                    '"that\'s what the system says".'
                ),
                "The system took back a share of the multi-buy discount without saying so.",
                "Sent the calculation and refunded what had been taken too much.",
                "Refund notices show how discounts are shared out.",
                "Difference refunded by {due}",
            ),
        },
    ),
    Story(
        "refund",
        "minor",
        "service",
        "no",
        ("bedding", "mattress", "rug", "chair"),
        ("apology", "voucher"),
        {
            "zh-Hans": Text(
                "{product}用了{n}周想退，客服说已经超过七天，客户认为商家不讲信用。",
                "商品有使用痕迹且超过七天无理由期限，页面与单据都有说明。",
                "耐心解释退货规则，提供清洁保养服务，客户接受。",
                "签收短信里加上退货截止日期。",
                "承诺{due}前安排保养",
            ),
            "zh-Hant": Text(
                "{product}用了{n}週想退，客服說已過七天鑑賞期，顧客認為店家不講信用。",
                "商品已有使用痕跡且超過鑑賞期，網頁與單據都有說明。",
                "耐心說明退貨規定，提供清潔保養服務，顧客接受。",
                "到貨簡訊加上退貨截止日。",
                "承諾{due}前安排保養",
            ),
            "en": Text(
                "Wants to return the {product} after {n} weeks of use; told it is too late and calls us dishonest.",
                "The goods are used and past the return period, which page and receipt both state.",
                "Explained the rule with patience and offered a free clean, which was accepted.",
                "The delivery text now gives the last day for returns.",
                "Cleaning visit by {due}",
            ),
        },
    ),
    Story(
        "refund",
        "moderate",
        "finance",
        "yes",
        ("chair", "lamp", "mirror", "table"),
        ("voucher", "cash"),
        {
            "zh-Hans": Text(
                "{product}的退款{day}退到了客户已经注销的银行卡，客户跑了{n}趟银行。",
                "付款卡已注销，财务没有先核对账户。",
                "追回款项后转到客户指定账户，已确认到账。",
                "退款失败当天致电客户核对账户。",
                "承诺{due}前转到新账户",
            ),
            "zh-Hant": Text(
                "{product}的退款{day}退到顧客已停用的帳戶，顧客跑了{n}趟銀行。",
                "原付款帳戶已停用，財務沒有先核對。",
                "追回款項後匯到顧客指定帳戶，已確認入帳。",
                "退款失敗當天致電顧客核對帳戶。",
                "承諾{due}前匯到新帳戶",
            ),
            "en": Text(
                (
                    "The refund for the {product} went to a closed card on {day} and the customer has been to the bank "
                    "{n} times."
                ),
                "The card had been cancelled and accounts did not check first.",
                "Recalled the payment and sent it to the account the customer named; received.",
                "A failed refund means a call to the customer the same day.",
                "Paid to the new account by {due}",
            ),
        },
    ),
    Story(
        "refund",
        "moderate",
        "logistics",
        "yes",
        ("sofa", "wardrobe", "bookcase", "mattress"),
        ("voucher", "discount"),
        {
            "zh-Hans": Text(
                "申请退{product}已经同意，{courier}{day}说来取又没来，大件堵在客厅{n}天。",
                "取件单没有同步到{courier}，系统只通知了送货组。",
                "另派车当天取走，并先行退款。",
                "退货取件单每天与承运方对账。",
                "承诺{due}前上门取走",
            ),
            "zh-Hant": Text(
                "申請退{product}已經同意，{courier}{day}說要來收又沒來，大件卡在客廳{n}天。",
                "收件單沒有同步給{courier}，系統只通知送貨組。",
                "另派車當天收走，並先行退款。",
                "退貨收件單每天與貨運對帳。",
                "承諾{due}前到府收走",
            ),
            "en": Text(
                (
                    "The return of the {product} was agreed, but {courier} did not collect it on {day}; it has blocked "
                    "the living room for {n} days."
                ),
                "The collection was never passed to {courier}; only the delivery team was told.",
                "Sent another van the same day and refunded at once.",
                "Collections are reconciled with the carriers every day.",
                "Collection by {due}",
            ),
        },
    ),
    Story(
        "refund",
        "minor",
        "store",
        "partly",
        ("curtain", "wardrobe", "sofa"),
        ("gift_card", "voucher"),
        {
            "zh-Hans": Text(
                "{day}在{district}店付了{diff}定金订{product}，第二天想取消，店员说定金一律不退。",
                "单据写的是“订金”，店员按“定金”解释。",
                "核对单据后全额退还订金。",
                "统一单据用词，店员重新培训。",
                "承诺{due}前退还订金",
            ),
            "zh-Hant": Text(
                "{day}在{district}店付了{diff}訂金訂{product}，隔天想取消，店員說訂金一律不退。",
                "單據寫的是可退的預付款，店員解釋錯誤。",
                "核對單據後全額退還訂金。",
                "統一單據用語，店員重新訓練。",
                "承諾{due}前退還訂金",
            ),
            "en": Text(
                (
                    "Paid {diff} deposit for a {product} in the {district} shop on {day}, cancelled the next day and "
                    "was told deposits are never returned."
                ),
                'The form says "returnable prepayment"; the assistant had it wrong.',
                "Checked the form and returned the deposit in full.",
                "One wording on all forms and the staff retrained.",
                "Deposit returned by {due}",
            ),
        },
    ),
    Story(
        "price",
        "minor",
        "store",
        "no",
        ("sofa", "mattress", "chair", "lamp", "rug"),
        ("voucher", "store_credit"),
        {
            "zh-Hans": Text(
                "{ordered}买的{product}花了{price}，{n}天后搞活动便宜了{diff}，客户要求补差价。",
                "活动价在购买之后才开始，页面未承诺保价。",
                "说明保价规则，客户接受。",
                "大促前七天的订单短信提醒保价规则。",
                "承诺{due}前答复能否补差",
            ),
            "zh-Hant": Text(
                "{ordered}買的{product}花了{price}，{n}天後檔期活動便宜{diff}，顧客要求補差價。",
                "活動在購買之後才開始，網頁沒有保證最低價。",
                "說明價格規定，顧客接受。",
                "大檔期前七天的訂單以簡訊提醒價格規定。",
                "承諾{due}前答覆是否補差價",
            ),
            "en": Text(
                (
                    "Paid {price} for the {product} on {ordered}; {n} days later it was {diff} cheaper in the sale and "
                    "the customer wants the difference."
                ),
                "The sale began after the purchase and no price promise was made.",
                "Explained the rule; the customer accepted it.",
                "Orders in the week before a sale get a text about the price rule.",
                "Answer on the difference by {due}",
            ),
        },
    ),
    Story(
        "price",
        "minor",
        "store",
        "yes",
        ("lamp", "bedding", "mirror", "curtain"),
        ("refund", "voucher"),
        {
            "zh-Hans": Text(
                "{district}店货架标签上的{product}和收银台的价格差{diff}，店员说以系统为准。",
                "调价后货架标签漏换。",
                "按标签价结算，退还差额并道歉。",
                "调价当天由店长逐一核对标签。",
                "承诺{due}前退还差额",
            ),
            "zh-Hant": Text(
                "{district}店貨架標籤上的{product}和結帳價差{diff}，店員說以系統為準。",
                "調價後貨架標籤漏換。",
                "依標籤價結帳，退還差額並致歉。",
                "調價當天由店長逐一核對標籤。",
                "承諾{due}前退還差額",
            ),
            "en": Text(
                (
                    "The shelf label for the {product} in {district} and the till differ by {diff}; the assistant said "
                    "the till is right."
                ),
                "A label was not changed after the price review.",
                "Charged the label price, refunded the difference and apologised.",
                "The manager walks the labels on the day prices change.",
                "Difference refunded by {due}",
            ),
        },
    ),
    Story(
        "price",
        "minor",
        "service",
        "partly",
        ("sofa", "table", "wardrobe", "bookcase"),
        ("voucher", "discount"),
        {
            "zh-Hans": Text(
                "{day}领的满减券结账买{product}时用不了，客服说品类不符，券面上却没有写。",
                "券的使用范围写在链接里，券面没有提示。",
                "人工改价给予同等优惠。",
                "券面直接写明不适用的品类。",
                "承诺{due}前补发同等优惠",
            ),
            "zh-Hant": Text(
                "{day}領的折價券結帳買{product}時不能用，客服說品項不符，券面上卻沒有寫。",
                "使用範圍寫在連結裡，券面沒有提示。",
                "人工改價給予同等優惠。",
                "券面直接寫明不適用的品項。",
                "承諾{due}前補發同等優惠",
            ),
            "en": Text(
                (
                    'The voucher taken on {day} was refused at checkout for the {product}; "wrong range", though the '
                    "voucher does not say so."
                ),
                "The terms are behind a link and not on the voucher.",
                "Gave the same reduction by hand.",
                "Excluded ranges are printed on the voucher.",
                "Same reduction by {due}",
            ),
        },
    ),
    Story(
        "billing",
        "minor",
        "finance",
        "yes",
        ("chair", "table", "lamp", "sofa"),
        ("voucher", "apology"),
        {
            "zh-Hans": Text(
                "买{product}开的发票抬头少了一个字，单位不给报销，退回重开已经{n}天没有消息。",
                "开票时手工录入抬头，没有复核。",
                "作废重开，电子发票当天发出。",
                "抬头由客户扫码自填，财务复核后再开。",
                "承诺{due}前重开发票",
            ),
            "zh-Hant": Text(
                "買{product}開的發票統編打錯一碼，公司不能報帳，寄回重開{n}天沒消息。",
                "開立時人工輸入統編，沒有覆核。",
                "作廢重開，電子發票當天寄出。",
                "統編由顧客掃碼自填，財務覆核後才開立。",
                "承諾{due}前重開發票",
            ),
            "en": Text(
                (
                    "The invoice for the {product} has the wrong company name; the request for a new one has been "
                    "unanswered for {n} days."
                ),
                "Typed by hand and not checked.",
                "Cancelled and issued again, e-mailed the same day.",
                "Customers enter the name themselves and accounts check it.",
                "New invoice by {due}",
            ),
        },
    ),
    Story(
        "billing",
        "moderate",
        "finance",
        "yes",
        ("mattress", "bookcase", "coffee", "mirror"),
        ("voucher", "store_credit"),
        {
            "zh-Hans": Text(
                "{day}买{product}刷卡扣了两次，一共多扣{price}，客户已打过{n}次银行电话。",
                "刷卡机超时后重复提交。",
                "核对流水后撤销一笔，款项已退回。",
                "超时先查流水再重刷，收银台贴操作卡。",
                "承诺{due}前撤销重复扣款",
            ),
            "zh-Hant": Text(
                "{day}買{product}刷卡被扣兩次，多扣{price}，顧客已經打過{n}通電話給銀行。",
                "刷卡機逾時後重複送出。",
                "核對明細後取消一筆，款項已退回。",
                "逾時先查明細再重刷，櫃檯張貼操作卡。",
                "承諾{due}前取消重複扣款",
            ),
            "en": Text(
                (
                    "Charged twice for the {product} on {day}, {price} too much; the customer has rung the bank {n} "
                    "times."
                ),
                "The terminal timed out and the payment was sent again.",
                "Checked the statement and reversed one payment; money received.",
                "After a time-out the statement is checked before a second try.",
                "Second charge reversed by {due}",
            ),
        },
    ),
    Story(
        "billing",
        "minor",
        "finance",
        "partly",
        ("table", "wardrobe", "rug", "curtain"),
        ("voucher", "apology"),
        {
            "zh-Hans": Text(
                "账单上{product}多出一项{diff}服务费，客户不知道是什么，客服也说不清楚。",
                "服务费是代收的安装费，账单上名称写得不清。",
                "解释费用来源，重新出具明细账单。",
                "账单项目改用客户看得懂的名称。",
                "承诺{due}前出具明细",
            ),
            "zh-Hant": Text(
                "帳單上{product}多一筆{diff}服務費，顧客不知道是什麼，客服也講不清楚。",
                "那是代收的安裝費，帳單名稱寫得不清楚。",
                "說明費用來源，重新提供明細帳單。",
                "帳單項目改用顧客看得懂的名稱。",
                "承諾{due}前提供明細",
            ),
            "en": Text(
                'The bill for the {product} shows a {diff} "service charge" that nobody could explain.',
                "It is the fitting fee we collect for the fitter, badly named.",
                "Explained it and sent an itemised bill.",
                "Bill lines carry names customers understand.",
                "Itemised bill by {due}",
            ),
        },
    ),
    Story(
        "safety",
        "major",
        "after_sales",
        "yes",
        ("coffee", "table", "mirror"),
        ("cash", "refund", "replacement"),
        {
            "zh-Hans": Text(
                "{product}的边角没有打磨，{day}孩子被划了一道口子，去{district}医院处理了伤口。",
                "磨边工序漏做，出厂检验未发现。",
                "当天上门更换，承担医药费并致歉；同批次全部下架复检。",
                "边角检验列为必检项，留存照片。",
                "承诺{due}前上门更换",
            ),
            "zh-Hant": Text(
                "{product}的邊角沒有打磨，{day}小孩被割傷，到{district}的醫院處理傷口。",
                "磨邊工序漏做，出廠檢驗沒發現。",
                "當天到府更換，負擔醫藥費並致歉；同批次全部下架複檢。",
                "邊角列為必檢項目，留存照片。",
                "承諾{due}前到府更換",
            ),
            "en": Text(
                (
                    "The edge of the {product} was not ground; on {day} a child was cut and treated at the {district} "
                    "clinic."
                ),
                "The grinding step was skipped and not noticed at the factory.",
                "Exchanged it the same day, paid the treatment and apologised; the batch is off sale.",
                "Edges are a compulsory check with a photo on file.",
                "Exchange at home by {due}",
            ),
        },
    ),
    Story(
        "safety",
        "urgent",
        "after_sales",
        "yes",
        ("lamp",),
        ("refund", "cash", "replacement"),
        {
            "zh-Hans": Text(
                "{product}通电{n}个小时后底座发烫冒烟，{day}晚上差点烧到窗帘，客户非常害怕。",
                "电源适配器不合格，供应商擅自换料。",
                "请客户立即停用，当天取回送检，全额退款。",
                "适配器更换必须报备，该批次全部召回。",
                "承诺{due}前给检测结论",
            ),
            "zh-Hant": Text(
                "{product}通電{n}個小時後底座發燙冒煙，{day}晚上差點燒到窗簾，顧客非常害怕。",
                "變壓器不合格，廠商擅自換料。",
                "請顧客立即停用，當天收回送驗，全額退款。",
                "變壓器換料必須報備，該批次全面召回。",
                "承諾{due}前提供檢驗結果",
            ),
            "en": Text(
                (
                    "After {n} hours the base of the {product} ran hot and smoked; on the evening of {day} it nearly "
                    "set the curtain alight."
                ),
                "Adapter below standard; the supplier had changed the part without telling us.",
                "Asked the customer to unplug it, collected it the same day for testing and refunded in full.",
                "Adapter changes need our approval; the batch is recalled.",
                "Test result by {due}",
            ),
        },
    ),
    Story(
        "safety",
        "major",
        "after_sales",
        "partly",
        ("bookcase", "wardrobe", "mirror"),
        ("cash", "repair", "voucher"),
        {
            "zh-Hans": Text(
                "{product}{day}突然前倾，幸好没有砸到人，客户说安装时师傅没有装防倒件。",
                "防倒件在包装内，师傅图快没有安装；客户在门上挂了重物。",
                "当天加装防倒件并检查全部螺丝。",
                "安装完成照片必须拍到防倒件。",
                "承诺{due}前加装防倒件",
            ),
            "zh-Hant": Text(
                "{product}{day}突然前傾，還好沒壓到人，顧客說安裝時師傅沒有裝防傾倒配件。",
                "防傾倒配件在包裝內，師傅圖快沒裝；顧客在門上掛了重物。",
                "當天加裝防傾倒配件並檢查全部螺絲。",
                "完工照片必須拍到防傾倒配件。",
                "承諾{due}前加裝防傾倒配件",
            ),
            "en": Text(
                (
                    "The {product} tipped forward on {day}; nobody was hurt, but the customer says the fitter left out "
                    "the wall bracket."
                ),
                "The bracket was in the box and not fitted; heavy things hung on the door as well.",
                "Fitted the bracket the same day and checked every screw.",
                "The finishing photo must show the bracket.",
                "Bracket fitted by {due}",
            ),
        },
    ),
    Story(
        "privacy",
        "moderate",
        "service",
        "yes",
        ("sofa", "wardrobe", "curtain"),
        ("gift_card", "apology"),
        {
            "zh-Hans": Text(
                "在店里登记买{product}后，{n}天内接到好几家装修公司的电话，连{district}的地址都知道。",
                "导购把登记表拍照发给了合作的装修公司。",
                "要求对方删除信息，向客户书面致歉。",
                "登记表改为电子表单，导购看不到完整电话。",
                "承诺{due}前书面答复",
            ),
            "zh-Hant": Text(
                "在店裡留資料買{product}後，{n}天內接到好幾家裝潢公司的電話，連{district}的地址都知道。",
                "門市人員把登記表拍照傳給合作的裝潢公司。",
                "要求對方刪除資料，並向顧客書面致歉。",
                "登記表改為電子表單，門市看不到完整電話。",
                "承諾{due}前書面答覆",
            ),
            "en": Text(
                (
                    "Within {n} days of ordering a {product} in the shop the customer had calls from decorators who "
                    "knew the {district} address."
                ),
                "An assistant photographed the order form for a decorator we work with.",
                "Had the data deleted and apologised in writing.",
                "Order forms are electronic and hide the full number from the shop floor.",
                "Written answer by {due}",
            ),
        },
    ),
    Story(
        "privacy",
        "minor",
        "logistics",
        "yes",
        ("bedding", "lamp", "rug", "chair"),
        ("apology", "voucher"),
        {
            "zh-Hans": Text(
                "{day}收到的{product}面单上印着客户全名、电话和门牌号，客户担心被人利用。",
                "{courier}的面单模板没有开启隐私号码。",
                "当天开启隐私面单，并向客户说明。",
                "新承运方上线前检查面单样张。",
                "承诺{due}前改好面单",
            ),
            "zh-Hant": Text(
                "{day}收到的{product}託運單上印著全名、電話和門牌，顧客擔心個資被利用。",
                "{courier}的託運單範本沒有開啟遮罩。",
                "當天改用遮罩託運單，並向顧客說明。",
                "新貨運合作前先檢查託運單樣張。",
                "承諾{due}前改好託運單",
            ),
            "en": Text(
                (
                    "The label on the {product} delivered on {day} shows full name, mobile and house number; the "
                    "customer fears misuse."
                ),
                "The {courier} label template prints everything.",
                "Switched to short labels the same day and told the customer.",
                "Labels of a new carrier are checked before the first parcel.",
                "New label in use by {due}",
            ),
        },
    ),
    Story(
        "privacy",
        "moderate",
        "store",
        "yes",
        ("sofa", "bookcase", "curtain", "coffee"),
        ("gift_card", "store_credit"),
        {
            "zh-Hans": Text(
                "{day}在店铺的社交账号上看到自己家客厅的照片，拍的是{product}安装现场，没有征得同意。",
                "师傅把完工照交给门店做宣传，没有签授权书。",
                "照片当天删除，店长致电道歉。",
                "宣传照片必须有客户签字的授权。",
                "承诺{due}前删除全部照片",
            ),
            "zh-Hant": Text(
                "{day}在粉絲專頁看到自己家客廳的照片，是{product}安裝現場，沒有經過同意。",
                "師傅把完工照交給門市宣傳，沒有簽同意書。",
                "照片當天下架，店長致電致歉。",
                "宣傳照片必須有顧客簽名的同意書。",
                "承諾{due}前刪除全部照片",
            ),
            "en": Text(
                (
                    "On {day} the customer saw a photo of their own living room, taken while the {product} was fitted, "
                    "on our page, without having been asked."
                ),
                "The fitter passed the photo to the shop; no consent form.",
                "Removed the same day; the manager rang to apologise.",
                "No photo is published without a signed consent.",
                "All photos removed by {due}",
            ),
        },
    ),
    Story(
        "other",
        "minor",
        "store",
        "no",
        ("sofa", "rug", "mirror"),
        ("apology", "gift_card"),
        {
            "zh-Hans": Text(
                "{day}来{district}店提{product}，停了{n}个小时车，说好凭小票免停车费，结果照收不误。",
                "停车场规则由物业调整，我方已在店内张贴通知。",
                "解释原因，客户接受。",
                "在提货短信里写明停车规则。",
                "承诺{due}前与物业确认",
            ),
            "zh-Hant": Text(
                "{day}到{district}店取{product}，停了{n}個小時，原本說憑發票可抵停車費，結果不能抵。",
                "停車規定由大樓調整，店內已張貼公告。",
                "說明原因，顧客接受。",
                "取貨簡訊寫明停車規定。",
                "承諾{due}前與大樓確認",
            ),
            "en": Text(
                (
                    "Collected the {product} from {district} on {day} and paid for {n} hours of parking that used to "
                    "be free with a receipt."
                ),
                "The car park changed its rule; a notice hangs in the shop.",
                "Explained it; the customer accepted.",
                "The collection text mentions parking.",
                "Word from the car park by {due}",
            ),
        },
    ),
    Story(
        "other",
        "minor",
        "service",
        "yes",
        ("lamp", "bedding", "chair", "curtain"),
        ("store_credit", "voucher"),
        {
            "zh-Hans": Text(
                "小程序{day}更新后会员积分少了{n}00分，本来想用来换{product}，客服说看不到记录。",
                "数据迁移时漏了线下积分。",
                "按小票补回积分，客户确认到账。",
                "迁移前后逐户核对总数。",
                "承诺{due}前补回积分",
            ),
            "zh-Hant": Text(
                "APP{day}更新後會員點數少了{n}00點，本來要折抵{product}，客服說查不到紀錄。",
                "資料轉移時漏了門市點數。",
                "依發票補回點數，顧客確認入帳。",
                "轉移前後逐戶核對總數。",
                "承諾{due}前補回點數",
            ),
            "en": Text(
                (
                    "After the update on {day} the customer's points are {n}00 short; they were meant for a {product}, "
                    "and chat finds no record."
                ),
                "Points from the shop were left out of the move to the new system.",
                "Put the points back from the receipts; the customer has checked.",
                "Totals per customer are compared before and after a move.",
                "Points restored by {due}",
            ),
        },
    ),
    Story(
        "other",
        "minor",
        "store",
        "partly",
        ("mirror", "table", "mattress", "coffee"),
        ("apology", "voucher"),
        {
            "zh-Hans": Text(
                "{district}店{day}装修噪音很大，客户来选{product}没办法交谈，也没有人提前通知。",
                "物业临时改了施工时间；店内未做提示。",
                "道歉并另约时间，由店长接待。",
                "施工日在门口和公众号提前公告。",
                "承诺{due}前另约接待",
            ),
            "zh-Hant": Text(
                "{district}店{day}裝修噪音很大，顧客來挑{product}根本沒辦法講話，也沒人事先通知。",
                "大樓臨時改施工時間，店內沒有告示。",
                "致歉並另約時間，由店長接待。",
                "施工日在門口與官方帳號提前公告。",
                "承諾{due}前另約時間",
            ),
            "en": Text(
                (
                    "Building noise in the {district} shop on {day} made it impossible to talk about the {product}; no "
                    "warning was given."
                ),
                "The landlord moved the works; we put up no notice.",
                "Apologised and made an appointment with the manager.",
                "Works are announced on the door and online.",
                "New appointment by {due}",
            ),
        },
    ),
)
