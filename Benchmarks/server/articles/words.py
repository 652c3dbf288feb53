"""The words that the articles are made of: written for this purpose, or put together from syllables."""
import itertools

# name, adjective, capital
COUNTRIES = """
France,French,Paris Japan,Japanese,Tokyo Germany,German,Berlin India,Indian,Delhi Brazil,Brazilian,Brasília
Canada,Canadian,Ottawa Italy,Italian,Rome Spain,Spanish,Madrid Mexico,Mexican,Mexico-City Turkey,Turkish,Ankara
Egypt,Egyptian,Cairo Kenya,Kenyan,Nairobi Nigeria,Nigerian,Abuja Indonesia,Indonesian,Jakarta
Vietnam,Vietnamese,Hanoi Thailand,Thai,Bangkok Australia,Australian,Canberra Poland,Polish,Warsaw
Sweden,Swedish,Stockholm Norway,Norwegian,Oslo Finland,Finnish,Helsinki Denmark,Danish,Copenhagen
Greece,Greek,Athens Portugal,Portuguese,Lisbon Austria,Austrian,Vienna Hungary,Hungarian,Budapest
Romania,Romanian,Bucharest Ukraine,Ukrainian,Kyiv Israel,Israeli,Jerusalem Jordan,Jordanian,Amman
Chile,Chilean,Santiago Argentina,Argentine,Buenos-Aires Colombia,Colombian,Bogotá Peru,Peruvian,Lima
Pakistan,Pakistani,Islamabad Nepal,Nepalese,Kathmandu Ghana,Ghanaian,Accra Senegal,Senegalese,Dakar
Ethiopia,Ethiopian,Addis-Ababa Rwanda,Rwandan,Kigali
"""

OFFICES = ["Prime Minister", "Foreign Minister", "Trade Minister", "Defence Minister", "Finance Minister"]

GIVEN = """
Adela Bruno Carla Dario Elena Felix Greta Hugo Irene Jonas Karin Leon Marta Nils Olga Pablo Rosa Stefan Teresa Viktor
Amina Bilal Chidi Deepa Emeka Farah Gopal Hana Imran Jamila Kenji Leila Mei Nadia Omar Priya Rashid Sana Tariq Yuki
"""

# Each line is a beat of the newsroom: what its articles are about more often than others are.
BEATS = """
tariffs steel exports imports customs trade quotas duties shipments aluminium exporters surplus deficit
election ballot voters parliament coalition candidate polls constituency turnout opposition campaign referendum
climate emissions carbon warming renewables solar turbines glaciers drought floods methane forests
inflation interest rates bank currency bonds economy growth recession wages budget markets
missile defence army troops ceasefire border navy drones sanctions security frigate exercises
hospital vaccine disease doctors patients outbreak virus clinics medicine surgeons nurses treatment
oil gas pipeline refinery crude barrels petroleum drilling energy electricity nuclear reactors
software chips semiconductors data algorithms artificial intelligence robots computing networks privacy startups
football league striker goal match season coach stadium supporters final cup penalty
court judge verdict trial prosecutors lawyers appeal prison corruption fraud evidence jury
refugees migrants asylum visas camps border shelter families crossing rescue resettlement permits
harvest wheat farmers crops fertiliser grain irrigation cattle soil rice fisheries orchards
schools teachers pupils university exams curriculum tuition students classrooms degrees lessons scholars
railway airport airline passengers freight tunnel bridge harbour shipping motorway trams ferries
museum painting orchestra festival theatre film novel gallery sculpture audience premiere archive
rocket satellite orbit astronauts telescope launch lunar probe asteroid spacecraft crew mission
"""

NOUNS = """
agreement plan report meeting proposal project decision measure programme review inquiry statement official group
company region province city town village government ministry council committee agency union board office department
worker resident citizen investor manager director engineer researcher analyst expert adviser spokesman partner rival
month week year decade morning evening quarter summer winter figure number price cost share sum loan fund grant tax
road station factory plant warehouse market street building tower square park river lake valley coast island mountain
question answer problem solution risk threat chance effort attempt failure success progress delay change reform step
law rule bill treaty contract licence standard permit deadline promise demand request complaint protest strike
letter document record survey study sample result method test model system machine tool device engine vehicle
water food paper metal timber glass stone cotton paint fuel heat light power storm wind rain snow fire smoke
journey visit trip tour route path corridor crossing gate door window wall roof floor room table chair desk
"""

ADJECTIVES = """
new old large small high low early late recent former senior junior local national regional global public private
strong weak sharp steady slow rapid sudden gradual modest severe broad narrow deep shallow heavy light clear vague
likely unlikely possible certain doubtful useful costly cheap safe dangerous legal illegal formal informal joint
urgent quiet loud bright dark warm cold dry wet rural urban coastal northern southern eastern western central
annual monthly daily temporary permanent final initial main minor key common rare familiar strange honest careful
"""

VERBS = """
announced rejected approved delayed defended criticised welcomed questioned described outlined published withdrew
expanded reduced doubled halved raised lowered opened closed finished began resumed suspended cancelled postponed
supported opposed backed blocked examined studied measured counted compared checked confirmed denied repeated
built repaired replaced designed tested sold bought leased shipped delivered collected stored moved carried
promised warned urged asked told advised invited informed reminded persuaded expected hoped feared doubted noted
"""

PREFIXES = ["inter", "non", "pre", "post", "over", "under", "sub", "multi", "counter", "semi"]
SUFFIXES = ["holder", "maker", "keeper", "work", "house", "line", "land", "side", "craft", "ware", "yard", "field"]


def split(text):
    return text.split()


def countries():
    """(name, adjective, capital), those that are in the news most first."""
    rows = [row.split(",") for row in split(COUNTRIES)]
    return [(name, adjective, capital.replace("-", " ")) for name, adjective, capital in rows]


def beats():
    return [split(line) for line in BEATS.strip().splitlines()]


def compounds():
    """Rarer words of the usual look: 'interagreement', 'steelyard'."""
    nouns = split(NOUNS)
    return [p + n for n in nouns for p in PREFIXES] + [n + s for n in nouns for s in SUFFIXES]


def invented(count):
    """Names that nobody bears, all different: the long tail of every newspaper's vocabulary."""
    heads = split("Bar Cal Dor El Far Gal Hol Ister Jan Kor Lam Mar Nor Os Pel Quin Ras Sol Tor Ul Var Wes Yar Zan")
    middles = split("a e i o u an el in or us ath end ith old umb ar")
    tails = split("ack ard berg dale den ell erry field ford ham ing ison kov land ley man mont nik ova ridge "
                  "sen son stad stein ton ura val ville wick win worth yan zek dor lin mark nes")
    names = (h + m + t for m, t, h in itertools.product(middles, tails, heads))
    return list(itertools.islice(names, count))
