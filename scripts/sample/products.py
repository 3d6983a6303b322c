"""The goods of the shop."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Product:
    """One article of the shop with its price in yuan and the prefix of its serial numbers."""

    price: int
    serial: str
    name: dict[str, str]


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
