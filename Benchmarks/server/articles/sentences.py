"""Patterns of sentences. The letters in braces are filled in: N noun, A adjective, V verb in the past, B a word of the
article's beat, P a person, T a town, F a firm, C a country, D a weekday, Q a quantity."""

BODY = """
The {N} was {V} in {T} on {D}, according to a {N} that the {N} has seen.
{P}, who leads the {A} {N} in {T}, said the {N} of {B} had {V} more than the {N} needed.
Nobody at {F} {V} the {N}, and the {A} {N} of {B} was left to the {N}.
"We {V} the {N} and we {V} the {B}," said {P}, a {N} at {F} for {Q} years.
The price of {B} rose by {Q} per cent in {C}, a {A} {N} after a {A} {N}.
In {T}, {Q} people waited for the {N} while the {N} {V} its {A} {N}.
A {N} of the {N} showed that {B} and {B} had {V} the {A} {N} since the {N}.
{F}, which {V} {Q} {N}s in {C}, expects a {A} {N} for {B} next year.
Critics of the {N} point to {B}, to the {A} {N} in {T} and to what {P} calls a {A} {N}.
The {N} between {T} and {T} was {V} after {B} had {V} the {N} for {Q} days.
It is the {A} {N} in {C} since {P} {V} the {N} and the {N} was {V}.
Figures for {B} were {V} by {Q} thousand, and the {N} {V} that the {A} {N} would not last.
Whether the {N} will help {B} is a {N} that {F} and the {N} of {T} have not {V}.
{P} and {P} {V} the {N}, while {F} {V} a {A} {N} of {B} worth {Q} million.
At the {N}, the {A} {N} was {V} by those who had {V} {B} and by those who had not.
Residents of {T} {V} that the {N}, the {N} and the {A} {N} had been {V} without them.
"""

TITLES = """
{C} {V} {A} {B} as {N} nears
{F} {V} {B} after {A} {N}
{T} waits for {N} on {B}
What the {A} {N} means for {B}
{P} {V} {N} over {B}
A {A} {N} for {B} in {C}
"""

# Two who meet: their adjectives, offices and names; where; a weekday; what about.
MEETINGS = """
{adj1} {office1} {name1} met {adj2} {office2} {name2} in {capital} on {day} to discuss {B}.
{adj1} {office1} {name1} held talks with {adj2} {office2} {name2} in {capital} on {day} about {B} and {B}.
{adj1} {office1} {name1} will meet {adj2} {office2} {name2} in {capital} on {day} for talks on {B}.
{adj2} {office2} {name2} received {adj1} {office1} {name1} in {capital} on {day}, with {B} on the agenda.
"""


def lines(text):
    return text.strip().splitlines()
