"""What staff write down about each kind of complaint, in English."""

from __future__ import annotations

from sample.text import Text

TEXTS = {
    "never_came": Text(
        (
            "The {colour} {product} ordered on {ordered} was due on {day} and has not come; the customer rang "
            "{courier} {n} times and nobody picked up."
        ),
        "{courier} had a backlog on the {district} route and told neither the customer nor us.",
        "Had {courier} put the order on the next van and rang the customer to explain; delivered and signed for.",
        "Overdue consignments are checked every morning and the customer is called after one day.",
        "Delivery to the door by {due}",
    ),
    "crushed_box": Text(
        (
            "The {product} arrived on {day} in a crushed box with {n} dents, and the driver told the customer to sign "
            "first and complain later."
        ),
        "Loaded without corner guards under heavier goods.",
        "Checked the photos, sent a replacement, collected the damaged one and apologised.",
        'Fragile goods get corner guards and a "do not stack" label; boxes are opened before signing.',
        "Replacement to be sent by {due}",
    ),
    "left_with_a_neighbour": Text(
        (
            "On {day} {courier} left the {product} with a neighbour in {district} without a card; the customer only "
            "found out {n} days later."
        ),
        "The driver ignored the delivery note on the label.",
        "Had {courier} fetch it and bring it to the door the same day; the driver was spoken to.",
        '"Deliver to the door" is printed in red and delivery photos are spot-checked.',
        "Redelivery to the door by {due}",
    ),
    "wrong_item": Text(
        (
            "Ordered a {colour} {product}, received a different one on {day}, and was told to post it back at their "
            "own expense."
        ),
        "Neighbouring bins in the warehouse; picked without scanning.",
        "Collected the wrong item, sent the right one and paid the carriage.",
        "Every item is scanned when picked and the bins have been renumbered.",
        "Right item to arrive by {due}",
    ),
    "boxes_missing": Text(
        (
            "The {product} comes in {n} boxes; only some came on {day}, without the fixings, and the fitter had a "
            "wasted journey."
        ),
        "One box was left out of a split dispatch and the system gave no warning.",
        "Found the missing box, sent it the same day and booked the fitter again.",
        "Boxes are counted by scan at the gate; an incomplete order does not leave.",
        "Missing box to arrive by {due}",
    ),
    "stairs_fee": Text(
        (
            "{courier} brought the {product} to {district} on {day} and asked {diff} extra to carry it upstairs; "
            "nothing was said at checkout."
        ),
        'The page says "delivered to your room"; the stairs fee is far down the small print.',
        "Refunded the stairs fee and explained the rule to the customer.",
        "The stairs fee is now shown next to the delivery price.",
        "Stairs fee to be refunded by {due}",
    ),
    "van_broke_down": Text(
        (
            "Delivery was moved {n} times; the customer took {day} off, waited until {time} and {courier} then said "
            "the van had broken down."
        ),
        "{courier} reassigned the van and changed the date without asking us.",
        "Agreed a fixed slot with the {courier} depot and followed the van until it was delivered.",
        "Changes of date are announced by us a day ahead; a second change goes to the manager.",
        "Delivery in the agreed slot on {due}",
    ),
    "smell": Text(
        (
            "The {product} bought on {ordered} has smelt strongly since it was unpacked; {n} days of airing did not "
            "help and the child has headaches."
        ),
        "Boards and glue of this batch were not aired long enough before packing.",
        "Sent the emissions report; as the customer was still worried, exchanged it and collected the old one.",
        "The maker airs goods for two weeks before shipping and one piece per batch is checked.",
        "Emissions report to be sent by {due}",
    ),
    "scratches": Text(
        (
            "The {colour} {product} has {n} scratches on the front; the customer thinks it is a showroom piece or a "
            "return."
        ),
        "Missed at the factory check; the scratches were under the film.",
        "Explained it was new stock and sent a fitter to repair it; the customer was content with the result.",
        "Opened-box checks at goods-in went from five to ten per cent.",
        "Repair visit by {due}",
    ),
    "darker_than_shown": Text(
        (
            "It looked {colour} on the website but the {product} is clearly darker; for {price} the customer wants an "
            "explanation."
        ),
        "Studio lighting was too bright and the page has no note on shades; the goods match the swatch.",
        "Compared with the swatch together; the customer decided to keep it.",
        "Main pictures taken again, with one in daylight.",
        "Swatch to be posted by {due}",
    ),
    "flicker": Text(
        (
            "The {product} began to flicker after {n} days and went dark on the evening of {day}, in the middle of "
            "homework."
        ),
        "Badly soldered capacitor on the driver board; the whole batch is affected.",
        "New lamp sent the same day, the old one returned at our cost; working.",
        "Batch taken off sale; remaining stock is run for eight hours.",
        "New lamp by {due}",
    ),
    "wrong_size": Text(
        (
            "The {product} is {n} cm off the size on the page and does not fit; the customer measured twice on {day} "
            "and sent photos."
        ),
        "The supplier changed the tooling and the page was not updated.",
        "Accepted that our page was wrong and exchanged it for the right size.",
        "The warehouse measures all current lines again; suppliers announce changes in writing.",
        "Right size by {due}",
    ),
    "creaks": Text(
        (
            "The {product} creaks at every touch and has worked loose within {n} weeks; tightening the screws did not "
            "help."
        ),
        "Loose tolerance of the fittings; the leaflet does not mention locking washers.",
        "Sent thicker washers and helped over a video call; the creak is gone.",
        "Leaflet has the locking step now and washers are in the pack.",
        "Washers posted by {due}",
    ),
    "fades_in_the_wash": Text(
        (
            "Washed {n} times as the label says, the {colour} {product} has bobbled and faded, and on {day} it stained "
            "a white shirt."
        ),
        "Colour fastness of this batch is below standard and the supplier's test report had run out.",
        "Exchanged it; the returned piece has gone to the laboratory.",
        "Suppliers send a new report each quarter; no report, no goods-in.",
        "Exchange sent by {due}",
    ),
    "fitter_never_came": Text(
        (
            "The fitter for the {product} was booked for {day} at {time}, did not come and did not ring; the customer "
            "waited {n} hours."
        ),
        "The job before ran over and dispatch did not tell the customer.",
        "Sent another fitter, finished the job and cleared up.",
        "Dispatch texts an hour before each visit; half an hour's delay raises an alert.",
        "Fitter to come on {due}",
    ),
    "waiting_for_parts": Text(
        (
            'The {product} has been in for repair for {n} weeks, always "waiting for parts", and since {day} nobody '
            "answers at all."
        ),
        "Part out of stock; no minimum stock for spares.",
        "Took the part from a showroom piece, repaired it and checked back that it works.",
        "Minimum stock for common spares; repairs over seven days go to the manager.",
        "Repair finished by {due}",
    ),
    "mended_again_and_again": Text(
        (
            "The {product} has been mended {n} times and failed in the same place on {day}; the customer wants a new "
            "one, not another repair."
        ),
        "Earlier visits changed the cover and missed the crack in the base.",
        "The manager saw it and agreed to a new one; the old one was taken back for study.",
        "A second repair of the same fault is reviewed by the manager.",
        "New one by {due}",
    ),
    "call_out_fee": Text(
        (
            "The fitter came on {day} for the {product}, tightened {n} screws and charged {diff}; the customer "
            "disputes the call-out fee."
        ),
        "The tariff is on the back of the warranty card only and was not mentioned.",
        "Refunded half the fee and sent the tariff.",
        "The fee is quoted when booking and the visit is sent out after a yes.",
        "Fee refunded by {due}",
    ),
    "holes_too_many": Text(
        (
            "Fitting the {product} in {district} on {day}, the fitter drilled {n} holes too many, scratched the floor "
            "and left without a word."
        ),
        "No floor cover, and the drawing was not checked before drilling.",
        "Had wall and floor made good; the customer has accepted the work.",
        "Photos before the work, floor cover compulsory; part of the fitter's review.",
        "Wall and floor made good by {due}",
    ),
    "report_lost": Text(
        (
            "Reported a fault with the {product} online on {day}; no call for {n} days, and on the phone there was no "
            "record of it."
        ),
        "The form's mailbox had been switched off, so no job was created.",
        "Created the job by hand, put it first and settled it.",
        "Forms go to a shared mailbox and are counted against jobs every day.",
        "To be dealt with by {due}",
    ),
    "rude_assistant": Text(
        (
            "Looking at a {product} in the {district} shop on {day}, the customer asked a few questions and was told "
            "\"don't ask if you can't afford it\"."
        ),
        "The assistant had been serving without a break and nobody was there to take over.",
        "The shop manager apologised in person; the assistant is being retrained.",
        "One more person at peak times and a monthly practice session.",
        "Manager to ring by {due}",
    ),
    "canned_replies": Text(
        (
            "From {time} on {day} the chat gave only canned replies; the customer waited {m} minutes to ask the size "
            "of a {product}."
        ),
        "One person on chat over lunch and more visitors than it allows.",
        "Rang the customer, answered the question and explained the queue.",
        "A second person over lunch; after ten minutes the chat offers a call.",
        "Full answer by {due}",
    ),
    "passed_on_and_on": Text(
        (
            "Rang {n} times about the {product}; office, shop and repairs each passed the customer on and the story "
            "had to be told again."
        ),
        "Jobs carry no transfer notes, so teams cannot see what was said before.",
        "Named one person for the case, who gave a full answer the same day.",
        "Whoever takes the first call keeps the case until it is closed.",
        "One named person to answer by {due}",
    ),
    "wrong_promise": Text(
        (
            "On {day} the assistant said the {product} could be made to measure; after the deposit the answer was no, "
            "and the customer feels misled."
        ),
        'Two ranges were mixed up; the order form does say "not to measure".',
        "Explained the rule and moved the order to the range that can be altered.",
        "A card with the rules lies on the counter and is read out before payment.",
        "Offer for an alterable range by {due}",
    ),
    "never_rang_back": Text(
        (
            "On {day} we promised to ring back within {n} hours about the {product}; two days later the customer had "
            "to ring again."
        ),
        "The call was not written into the handover.",
        "Apologised on the spot and settled the matter.",
        'The handover sheet has a "to ring back" column that must be empty at closing.',
        "Call back by {due}",
    ),
    "queue_at_the_till": Text(
        "Queued {m} minutes at one open till in the {district} shop on {day} and left without the {product}.",
        "The tills were being updated; a notice was on the door and the second till could not be used.",
        "Explained the update; the customer understood.",
        "Updates are done after closing time.",
        "Word on the change by {due}",
    ),
    "refund_overdue": Text(
        (
            "The {product} was back in the warehouse on {day}; the refund of {price} promised within {n} working days "
            "has not arrived."
        ),
        "Goods-in checked it but did not release the refund in the system.",
        "Accounts paid it back the same day and sent the slip.",
        "Check and release are one step; accounts are reminded after two days.",
        "Refund in the account by {due}",
    ),
    "return_carriage": Text(
        "Returned a faulty {product}, paid {diff} carriage and was told that it is the buyer's cost.",
        'The return had been marked "changed my mind", which bills the buyer.',
        "Corrected the reason and refunded the carriage.",
        "For faults we mark the reason ourselves; a photo is enough.",
        "Carriage refunded by {due}",
    ),
    "refund_too_small": Text(
        (
            "Only part of the money for the returned {product} came back, {diff} short, and {n} enquiries got \"that's "
            'what the system says".'
        ),
        "The system took back a share of the multi-buy discount without saying so.",
        "Sent the calculation and refunded what had been taken too much.",
        "Refund notices show how discounts are shared out.",
        "Difference refunded by {due}",
    ),
    "return_too_late": Text(
        "Wants to return the {product} after {n} weeks of use; told it is too late and calls us dishonest.",
        "The goods are used and past the return period, which page and receipt both state.",
        "Explained the rule with patience and offered a free clean, which was accepted.",
        "The delivery text now gives the last day for returns.",
        "Cleaning visit by {due}",
    ),
    "refund_to_a_closed_card": Text(
        "The refund for the {product} went to a closed card on {day} and the customer has been to the bank {n} times.",
        "The card had been cancelled and accounts did not check first.",
        "Recalled the payment and sent it to the account the customer named; received.",
        "A failed refund means a call to the customer the same day.",
        "Paid to the new account by {due}",
    ),
    "return_not_collected": Text(
        (
            "The return of the {product} was agreed, but {courier} did not collect it on {day}; it has blocked the "
            "living room for {n} days."
        ),
        "The collection was never passed to {courier}; only the delivery team was told.",
        "Sent another van the same day and refunded at once.",
        "Collections are reconciled with the carriers every day.",
        "Collection by {due}",
    ),
    "deposit_kept": Text(
        (
            "Paid {diff} deposit for a {product} in the {district} shop on {day}, cancelled the next day and was told "
            "deposits are never returned."
        ),
        'The form says "returnable prepayment"; the assistant had it wrong.',
        "Checked the form and returned the deposit in full.",
        "One wording on all forms and the staff retrained.",
        "Deposit returned by {due}",
    ),
    "cheaper_later": Text(
        (
            "Paid {price} for the {product} on {ordered}; {n} days later it was {diff} cheaper in the sale and the "
            "customer wants the difference."
        ),
        "The sale began after the purchase and no price promise was made.",
        "Explained the rule; the customer accepted it.",
        "Orders in the week before a sale get a text about the price rule.",
        "Answer on the difference by {due}",
    ),
    "label_and_till_differ": Text(
        (
            "The shelf label for the {product} in {district} and the till differ by {diff}; the assistant said the "
            "till is right."
        ),
        "A label was not changed after the price review.",
        "Charged the label price, refunded the difference and apologised.",
        "The manager walks the labels on the day prices change.",
        "Difference refunded by {due}",
    ),
    "voucher_refused": Text(
        (
            'The voucher taken on {day} was refused at checkout for the {product}; "wrong range", though the voucher '
            "does not say so."
        ),
        "The terms are behind a link and not on the voucher.",
        "Gave the same reduction by hand.",
        "Excluded ranges are printed on the voucher.",
        "Same reduction by {due}",
    ),
    "wrong_invoice": Text(
        (
            "The invoice for the {product} has the wrong company name; the request for a new one has been unanswered "
            "for {n} days."
        ),
        "Typed by hand and not checked.",
        "Cancelled and issued again, e-mailed the same day.",
        "Customers enter the name themselves and accounts check it.",
        "New invoice by {due}",
    ),
    "charged_twice": Text(
        "Charged twice for the {product} on {day}, {price} too much; the customer has rung the bank {n} times.",
        "The terminal timed out and the payment was sent again.",
        "Checked the statement and reversed one payment; money received.",
        "After a time-out the statement is checked before a second try.",
        "Second charge reversed by {due}",
    ),
    "unexplained_charge": Text(
        'The bill for the {product} shows a {diff} "service charge" that nobody could explain.',
        "It is the fitting fee we collect for the fitter, badly named.",
        "Explained it and sent an itemised bill.",
        "Bill lines carry names customers understand.",
        "Itemised bill by {due}",
    ),
    "cut_by_an_edge": Text(
        "The edge of the {product} was not ground; on {day} a child was cut and treated at the {district} clinic.",
        "The grinding step was skipped and not noticed at the factory.",
        "Exchanged it the same day, paid the treatment and apologised; the batch is off sale.",
        "Edges are a compulsory check with a photo on file.",
        "Exchange at home by {due}",
    ),
    "smoking_base": Text(
        (
            "After {n} hours the base of the {product} ran hot and smoked; on the evening of {day} it nearly set the "
            "curtain alight."
        ),
        "Adapter below standard; the supplier had changed the part without telling us.",
        "Asked the customer to unplug it, collected it the same day for testing and refunded in full.",
        "Adapter changes need our approval; the batch is recalled.",
        "Test result by {due}",
    ),
    "tipped_over": Text(
        (
            "The {product} tipped forward on {day}; nobody was hurt, but the customer says the fitter left out the "
            "wall bracket."
        ),
        "The bracket was in the box and not fitted; heavy things hung on the door as well.",
        "Fitted the bracket the same day and checked every screw.",
        "The finishing photo must show the bracket.",
        "Bracket fitted by {due}",
    ),
    "address_passed_on": Text(
        (
            "Within {n} days of ordering a {product} in the shop the customer had calls from decorators who knew the "
            "{district} address."
        ),
        "An assistant photographed the order form for a decorator we work with.",
        "Had the data deleted and apologised in writing.",
        "Order forms are electronic and hide the full number from the shop floor.",
        "Written answer by {due}",
    ),
    "label_shows_everything": Text(
        (
            "The label on the {product} delivered on {day} shows full name, mobile and house number; the customer "
            "fears misuse."
        ),
        "The {courier} label template prints everything.",
        "Switched to short labels the same day and told the customer.",
        "Labels of a new carrier are checked before the first parcel.",
        "New label in use by {due}",
    ),
    "photo_without_consent": Text(
        (
            "On {day} the customer saw a photo of their own living room, taken while the {product} was fitted, on our "
            "page, without having been asked."
        ),
        "The fitter passed the photo to the shop; no consent form.",
        "Removed the same day; the manager rang to apologise.",
        "No photo is published without a signed consent.",
        "All photos removed by {due}",
    ),
    "parking": Text(
        (
            "Collected the {product} from {district} on {day} and paid for {n} hours of parking that used to be free "
            "with a receipt."
        ),
        "The car park changed its rule; a notice hangs in the shop.",
        "Explained it; the customer accepted.",
        "The collection text mentions parking.",
        "Word from the car park by {due}",
    ),
    "points_lost": Text(
        (
            "After the update on {day} the customer's points are {n}00 short; they were meant for a {product}, and "
            "chat finds no record."
        ),
        "Points from the shop were left out of the move to the new system.",
        "Put the points back from the receipts; the customer has checked.",
        "Totals per customer are compared before and after a move.",
        "Points restored by {due}",
    ),
    "building_noise": Text(
        (
            "Building noise in the {district} shop on {day} made it impossible to talk about the {product}; no warning "
            "was given."
        ),
        "The landlord moved the works; we put up no notice.",
        "Apologised and made an appointment with the manager.",
        "Works are announced on the door and online.",
        "New appointment by {due}",
    ),
}
