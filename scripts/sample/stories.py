"""The kinds of complaint: how each is classified, which goods it can be about, what settles it."""

from __future__ import annotations

from dataclasses import dataclass

from sample import stories_en, stories_zh_hans, stories_zh_hant
from sample.text import Text

TEXTS = {"zh-Hans": stories_zh_hans.TEXTS, "zh-Hant": stories_zh_hant.TEXTS, "en": stories_en.TEXTS}


@dataclass(frozen=True, slots=True)
class Story:
    """One kind of complaint; its name leads to its text in every language.

    Goods and remedies are separated by spaces.
    """

    name: str
    topic: str
    severity: str
    department: str
    founded: str
    products: str
    remedies: str

    def text(self, language: str) -> Text:
        """What staff write down about it in that language."""
        return TEXTS[language][self.name]


STORIES = (
    Story(
        "never_came",
        "delivery",
        "moderate",
        "logistics",
        "yes",
        "sofa wardrobe bookcase table mattress",
        "voucher discount store_credit",
    ),
    Story(
        "crushed_box",
        "delivery",
        "moderate",
        "logistics",
        "yes",
        "mirror lamp table bookcase coffee",
        "replacement refund voucher",
    ),
    Story(
        "left_with_a_neighbour",
        "delivery",
        "minor",
        "logistics",
        "yes",
        "lamp bedding curtain rug mirror",
        "voucher gift_card",
    ),
    Story(
        "wrong_item",
        "delivery",
        "moderate",
        "logistics",
        "yes",
        "curtain rug bedding chair lamp",
        "voucher replacement",
    ),
    Story(
        "boxes_missing", "delivery", "moderate", "logistics", "yes", "wardrobe bookcase table sofa", "voucher repair"
    ),
    Story(
        "stairs_fee",
        "delivery",
        "minor",
        "logistics",
        "partly",
        "sofa mattress wardrobe bookcase",
        "refund cash voucher",
    ),
    Story(
        "van_broke_down",
        "delivery",
        "moderate",
        "logistics",
        "yes",
        "mattress sofa coffee wardrobe chair",
        "store_credit voucher",
    ),
    Story(
        "smell",
        "product",
        "moderate",
        "after_sales",
        "yes",
        "sofa mattress wardrobe bookcase",
        "discount voucher replacement",
    ),
    Story(
        "scratches",
        "product",
        "minor",
        "after_sales",
        "yes",
        "table coffee bookcase wardrobe mirror",
        "voucher discount repair",
    ),
    Story("darker_than_shown", "product", "minor", "store", "partly", "curtain rug sofa bedding", "voucher gift_card"),
    Story("flicker", "product", "moderate", "after_sales", "yes", "lamp", "replacement voucher"),
    Story(
        "wrong_size",
        "product",
        "moderate",
        "store",
        "yes",
        "curtain table wardrobe bookcase rug",
        "refund discount replacement",
    ),
    Story("creaks", "product", "minor", "after_sales", "yes", "chair table sofa bookcase", "repair voucher"),
    Story(
        "fades_in_the_wash",
        "product",
        "minor",
        "store",
        "yes",
        "bedding rug curtain sofa",
        "voucher replacement refund",
    ),
    Story(
        "fitter_never_came",
        "after_sales",
        "moderate",
        "after_sales",
        "yes",
        "wardrobe bookcase curtain table",
        "voucher store_credit",
    ),
    Story(
        "waiting_for_parts",
        "after_sales",
        "moderate",
        "after_sales",
        "yes",
        "chair lamp sofa mattress table",
        "voucher repair discount",
    ),
    Story(
        "mended_again_and_again",
        "after_sales",
        "moderate",
        "after_sales",
        "yes",
        "chair wardrobe lamp table",
        "replacement refund discount",
    ),
    Story(
        "call_out_fee",
        "after_sales",
        "minor",
        "after_sales",
        "partly",
        "mattress sofa lamp mirror",
        "refund cash voucher",
    ),
    Story(
        "holes_too_many",
        "after_sales",
        "major",
        "after_sales",
        "yes",
        "curtain mirror wardrobe bookcase",
        "cash refund repair",
    ),
    Story("report_lost", "after_sales", "minor", "service", "yes", "chair rug bedding lamp table", "voucher apology"),
    Story(
        "rude_assistant", "service", "moderate", "store", "yes", "sofa mattress wardrobe", "apology gift_card voucher"
    ),
    Story("canned_replies", "service", "minor", "service", "yes", "lamp curtain bedding rug", "voucher apology"),
    Story(
        "passed_on_and_on", "service", "moderate", "service", "yes", "sofa table chair wardrobe", "store_credit voucher"
    ),
    Story("wrong_promise", "service", "minor", "store", "partly", "curtain wardrobe rug table", "voucher discount"),
    Story("never_rang_back", "service", "minor", "service", "yes", "chair mattress bookcase mirror", "apology voucher"),
    Story("queue_at_the_till", "service", "minor", "store", "no", "lamp bedding mirror rug", "apology gift_card"),
    Story(
        "refund_overdue",
        "refund",
        "moderate",
        "finance",
        "yes",
        "chair lamp rug curtain mirror",
        "voucher store_credit",
    ),
    Story("return_carriage", "refund", "minor", "service", "partly", "bedding lamp curtain rug", "cash refund voucher"),
    Story(
        "refund_too_small",
        "refund",
        "moderate",
        "finance",
        "yes",
        "sofa wardrobe table mattress",
        "voucher store_credit",
    ),
    Story("return_too_late", "refund", "minor", "service", "no", "bedding mattress rug chair", "apology voucher"),
    Story("refund_to_a_closed_card", "refund", "moderate", "finance", "yes", "chair lamp mirror table", "voucher cash"),
    Story(
        "return_not_collected",
        "refund",
        "moderate",
        "logistics",
        "yes",
        "sofa wardrobe bookcase mattress",
        "voucher discount",
    ),
    Story("deposit_kept", "refund", "minor", "store", "partly", "curtain wardrobe sofa", "gift_card voucher"),
    Story("cheaper_later", "price", "minor", "store", "no", "sofa mattress chair lamp rug", "voucher store_credit"),
    Story("label_and_till_differ", "price", "minor", "store", "yes", "lamp bedding mirror curtain", "refund voucher"),
    Story("voucher_refused", "price", "minor", "service", "partly", "sofa table wardrobe bookcase", "voucher discount"),
    Story("wrong_invoice", "billing", "minor", "finance", "yes", "chair table lamp sofa", "voucher apology"),
    Story(
        "charged_twice",
        "billing",
        "moderate",
        "finance",
        "yes",
        "mattress bookcase coffee mirror",
        "voucher store_credit",
    ),
    Story(
        "unexplained_charge", "billing", "minor", "finance", "partly", "table wardrobe rug curtain", "voucher apology"
    ),
    Story("cut_by_an_edge", "safety", "major", "after_sales", "yes", "coffee table mirror", "cash refund replacement"),
    Story("smoking_base", "safety", "urgent", "after_sales", "yes", "lamp", "refund cash replacement"),
    Story("tipped_over", "safety", "major", "after_sales", "partly", "bookcase wardrobe mirror", "cash repair voucher"),
    Story("address_passed_on", "privacy", "moderate", "service", "yes", "sofa wardrobe curtain", "gift_card apology"),
    Story(
        "label_shows_everything", "privacy", "minor", "logistics", "yes", "bedding lamp rug chair", "apology voucher"
    ),
    Story(
        "photo_without_consent",
        "privacy",
        "moderate",
        "store",
        "yes",
        "sofa bookcase curtain coffee",
        "gift_card store_credit",
    ),
    Story("parking", "other", "minor", "store", "no", "sofa rug mirror", "apology gift_card"),
    Story("points_lost", "other", "minor", "service", "yes", "lamp bedding chair curtain", "store_credit voucher"),
    Story("building_noise", "other", "minor", "store", "partly", "mirror table mattress coffee", "apology voucher"),
)
