import Pages
import Turns

try takeTurns { PageParser.article($0).text.utf8.count }
