// The gold articles themselves: every one parses, its marks make sense, and together they cover
// every phenomenon that corpus/README.md lists.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "support/marked_article.h"

namespace whosaid {
namespace {

using ::testing::Contains;

const std::filesystem::path kCorpus = std::filesystem::path(WHOSAID_SOURCE_DIR) / "corpus";

struct NamedArticle {
  std::filesystem::path file;
  MarkedArticle article;
};

// All articles that parse; the others fail in EveryArticleParses.
const std::vector<NamedArticle>& Articles() {
  static const std::vector<NamedArticle> articles = [] {
    std::vector<NamedArticle> read;
    for (const auto& file : ListMarkedArticles(kCorpus)) {
      if (Result<MarkedArticle> article = ReadMarkedArticle(file)) {
        read.push_back({file, std::move(article).value()});
      }
    }
    return read;
  }();
  return articles;
}

std::string Where(const NamedArticle& named, const GoldQuote& quote) {
  return named.file.string() + ":" + std::to_string(quote.line) + ": " + quote.id;
}

// The tags in the first column of the table under "## Phenomena".
std::set<std::string> ListedPhenomena() {
  std::ifstream readme(kCorpus / "README.md");
  std::set<std::string> tags;
  bool in_table = false;
  for (std::string line; std::getline(readme, line);) {
    if (line.starts_with("## ")) in_table = line == "## Phenomena";
    if (!in_table || !line.starts_with("| ") || line.starts_with("| tag ")) continue;
    tags.insert(line.substr(2, line.find(' ', 2) - 2));
  }
  return tags;
}

bool StartsWithMark(std::string_view words) {
  constexpr std::array<std::string_view, 12> kMarks = {"\"", "“", "”", "„",  "«", "»",
                                                       "‘",  "’", "'", "``", "`", "â€œ"};
  return std::any_of(kMarks.begin(), kMarks.end(),
                     [words](std::string_view mark) { return words.starts_with(mark); });
}

bool StartsWithDash(std::string_view words) {
  return words.starts_with("—") || words.starts_with("–") || words.starts_with("- ");
}

// Double marks in the text, as spans: words in them are speech or they are not, never in between.
std::vector<Span> DoubleMarks(std::string_view text) {
  constexpr std::array<std::string_view, 8> kDouble = {"\"", "“", "”", "„", "«", "»", "''", "``"};
  std::vector<Span> marks;
  for (uint32_t at = 0; at < text.size(); ++at) {
    for (const std::string_view mark : kDouble) {
      if (text.substr(at).starts_with(mark)) {
        marks.push_back({at, at + static_cast<uint32_t>(mark.size())});
        break;
      }
    }
  }
  return marks;
}

// Whether each fragment does; a dash opens a whole line, however often a cue interrupts it.
bool OpensWithMarks(const MarkedArticle& article, const GoldQuote& quote) {
  const auto starts_with_mark = [&](Span fragment) {
    return StartsWithMark(Slice(article.text, fragment));
  };
  if (StartsWithDash(Slice(article.text, quote.content.front()))) return true;
  return std::all_of(quote.content.begin(), quote.content.end(), starts_with_mark);
}

bool ClosesWithMarks(const MarkedArticle& article, const GoldQuote& quote) {
  constexpr std::array<std::string_view, 6> kClosing = {"\"", "”", "’", "''", "»", "“"};
  return std::all_of(quote.content.begin(), quote.content.end(), [&](Span fragment) {
    const std::string_view words = Slice(article.text, fragment);
    return std::any_of(kClosing.begin(), kClosing.end(),
                       [words](std::string_view mark) { return words.ends_with(mark); });
  });
}

bool Covers(const std::vector<Span>& spans, Span inner) {
  return std::any_of(spans.begin(), spans.end(),
                     [inner](Span span) { return span.Contains(inner); });
}

// Whether words of the quote stand in double marks, those around a title or a scare quote apart.
bool HasDoubleMarks(const MarkedArticle& article, size_t index) {
  std::vector<Span> inner;
  for (const GoldNonQuote& words : article.non_quotes) inner.push_back(words.span);
  const std::vector<Span> marks = DoubleMarks(article.text);
  return std::any_of(marks.begin(), marks.end(), [&](Span mark) {
    return Covers(article.quotes[index].content, mark) && !Covers(inner, mark);
  });
}

bool HasMarks(const MarkedArticle& article, size_t index) {
  const auto opens_single = [&](Span fragment) {
    const std::string_view words = Slice(article.text, fragment);
    return words.starts_with("‘") || words.starts_with("'") ||
           words.find(" ‘") != std::string_view::npos || words.find(" '") != std::string_view::npos;
  };
  const std::vector<Span>& content = article.quotes[index].content;
  return HasDoubleMarks(article, index) ||
         std::any_of(content.begin(), content.end(), opens_single);
}

bool HasTag(const MarkedArticle& article, std::string_view tag) {
  return std::find(article.phenomena.begin(), article.phenomena.end(), tag) !=
         article.phenomena.end();
}

TEST(CorpusTest, EveryArticleParses) {
  const auto files = ListMarkedArticles(kCorpus);
  EXPECT_FALSE(files.empty());
  for (const auto& file : files) {
    const Result<MarkedArticle> article = ReadMarkedArticle(file);
    EXPECT_TRUE(article.has_value()) << (article ? "" : article.error().message);
  }
}

TEST(CorpusTest, TheIdIsTheNameOfTheFileAndUnique) {
  std::set<std::string> ids;
  for (const NamedArticle& named : Articles()) {
    EXPECT_EQ(named.article.id, named.file.stem().string());
    EXPECT_TRUE(ids.insert(named.article.id).second) << named.file << " has an id twice in use";
  }
}

TEST(CorpusTest, NoMarkIsLeftInTheText) {
  for (const NamedArticle& named : Articles()) {
    EXPECT_EQ(named.article.text.find_first_of("{}"), std::string::npos) << named.file;
    EXPECT_EQ(named.article.text.find(".cue"), std::string::npos) << named.file;
    EXPECT_TRUE(named.article.text.ends_with("\n")) << named.file;
  }
}

TEST(CorpusTest, EveryListedPhenomenonHasTwoArticles) {
  const std::set<std::string> listed = ListedPhenomena();
  std::map<std::string, int> articles;
  for (const NamedArticle& named : Articles()) {
    std::set<std::string> own;
    for (const std::string& tag : named.article.phenomena) {
      EXPECT_THAT(listed, Contains(tag)) << named.file;
      EXPECT_TRUE(own.insert(tag).second) << named.file << " has the tag " << tag << " twice";
      ++articles[tag];
    }
  }
  for (const std::string& tag : listed) EXPECT_GE(articles[tag], 2) << tag;
}

// Of the tags that a glance at the text settles.
TEST(CorpusTest, TagsOfMarksAgreeWithTheText) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kCharacters = {{
      {"straight-marks", "\""},
      {"latex-marks", "``"},
      {"german-marks", "„"},
      {"guillemets", "«"},
      {"according-to", "ccording to"},
      {"crlf", "\r\n"},
      {"no-break-space", "\u00A0"},
      {"mojibake", "â€"},
  }};
  for (const NamedArticle& named : Articles()) {
    for (const auto& [tag, characters] : kCharacters) {
      const bool found = named.article.text.find(characters) != std::string::npos;
      EXPECT_EQ(found, HasTag(named.article, tag)) << named.file << ": " << tag;
    }
    const auto is_mixed = [](const GoldQuote& quote) { return quote.type == GoldType::kMixed; };
    EXPECT_EQ(std::any_of(named.article.quotes.begin(), named.article.quotes.end(), is_mixed),
              HasTag(named.article, "mixed-quote"))
        << named.file;
  }
}

TEST(CorpusTest, SpansAreWellFormed) {
  for (const NamedArticle& named : Articles()) {
    for (const GoldQuote& quote : named.article.quotes) {
      uint32_t before = 0;
      for (const Span fragment : quote.content) {
        EXPECT_LE(before, fragment.begin) << Where(named, quote);
        EXPECT_LT(fragment.begin, fragment.end) << Where(named, quote);
        EXPECT_LE(fragment.end, named.article.text.size()) << Where(named, quote);
        before = fragment.end;
      }
      EXPECT_EQ(quote.cue.has_value() || !quote.source.has_value(), true)
          << Where(named, quote) << " has a source that no cue ties to it";
    }
  }
}

TEST(CorpusTest, TheTypeAgreesWithTheMarks) {
  for (const NamedArticle& named : Articles()) {
    for (size_t at = 0; at < named.article.quotes.size(); ++at) {
      const GoldQuote& quote = named.article.quotes[at];
      const bool opens = OpensWithMarks(named.article, quote);
      switch (quote.type) {
        case GoldType::kDirect:
          EXPECT_TRUE(opens) << Where(named, quote);
          break;
        case GoldType::kMixed:
          EXPECT_TRUE(HasMarks(named.article, at)) << Where(named, quote);
          EXPECT_FALSE(opens && ClosesWithMarks(named.article, quote)) << Where(named, quote);
          break;
        case GoldType::kIndirect:
          EXPECT_FALSE(opens) << Where(named, quote);
          EXPECT_FALSE(HasDoubleMarks(named.article, at) && !HasTag(named.article, "odd-mark"))
              << Where(named, quote);
          break;
      }
    }
  }
}

TEST(CorpusTest, NoMarkedWordsAreForgotten) {
  for (const NamedArticle& named : Articles()) {
    if (HasTag(named.article, "odd-mark")) continue;
    std::vector<Span> spans;
    for (const GoldNonQuote& words : named.article.non_quotes) spans.push_back(words.span);
    for (const GoldQuote& quote : named.article.quotes) {
      spans.insert(spans.end(), quote.content.begin(), quote.content.end());
    }
    for (const Span mark : DoubleMarks(named.article.text)) {
      const std::string around =
          named.article.text.substr(mark.begin - std::min(mark.begin, 30U), 60);
      EXPECT_TRUE(Covers(spans, mark)) << named.file << ": in no quote: " << around;
    }
  }
}

TEST(CorpusTest, NobodyHasTwoNames) {
  for (const NamedArticle& named : Articles()) {
    std::set<std::string> names;
    for (const GoldEntity& entity : named.article.entities) {
      names.insert(entity.name);
      for (const std::string& alias : entity.aliases) names.insert(alias);
    }
    for (const GoldEntity& entity : named.article.entities) {
      const auto alias_of_another = [&](const GoldEntity& other) {
        return &other != &entity && std::find(other.aliases.begin(), other.aliases.end(),
                                              entity.name) != other.aliases.end();
      };
      EXPECT_TRUE(std::none_of(named.article.entities.begin(), named.article.entities.end(),
                               alias_of_another))
          << named.file << ": " << entity.name << " is the alias of another entity too";
    }
  }
}

}  // namespace
}  // namespace whosaid
