"""Opening hours and the time between two moments of them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import holidays


class Hours:
    """The opening hours of the shop: Monday to Friday 9–12 and 13:30–18, with the holidays of the country."""

    def __init__(self, country: str) -> None:
        """`country` as `holidays` spells it."""
        self.holidays = holidays.country_holidays(country, years=(2025, 2026))
        self.extra = frozenset(self.holidays.weekend_workdays)  # the make-up Saturdays and Sundays of the mainland

    def is_workday(self, day: date) -> bool:
        """Whether the shop is open on that day."""
        return day in self.extra or (day.weekday() < 5 and day not in self.holidays)

    def spans(self, day: date) -> tuple[tuple[datetime, datetime], ...]:
        """From when until when the shop is open on that day."""
        if not self.is_workday(day):
            return ()
        hours = ((time(9), time(12)), (time(13, 30), time(18)))
        return tuple((datetime.combine(day, start), datetime.combine(day, end)) for start, end in hours)

    def minutes(self, start: datetime, end: datetime) -> int:
        """Working minutes between two moments."""
        days = (start.date() + timedelta(n) for n in range((end.date() - start.date()).days + 1))
        parts = (min(end, b) - max(start, a) for day in days for a, b in self.spans(day))
        return sum(max(0, int(part.total_seconds()) // 60) for part in parts)

    def add(self, start: datetime, minutes: int) -> datetime:
        """The moment that many working minutes later."""
        day = start.date()
        while True:
            for opens, closes in self.spans(day):
                room = int((closes - max(start, opens)).total_seconds()) // 60
                if room > minutes:
                    return max(start, opens) + timedelta(minutes=minutes)
                minutes -= max(0, room)
            day += timedelta(1)
