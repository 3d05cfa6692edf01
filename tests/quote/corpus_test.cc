// The gold articles, with the rules that ship: what they mark as direct speech is a quote, and what
// they mark as no speech is told apart or left to attribution.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

#include "rendered.h"
#include "support/marked_article.h"

namespace whosaid {
namespace {

namespace fs = std::filesystem;

const RulePack& EnglishPack() {
  static const RulePack::Loaded loaded = [] {
    const fs::path folder = fs::path(WHOSAID_SOURCE_DIR) / "rules" / "en";
    PackFiles files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
      if (!entry.is_regular_file()) continue;
      std::ifstream file(entry.path(), std::ios::binary);
      files[fs::relative(entry.path(), folder).generic_string()] =
          std::string(std::istreambuf_iterator<char>(file), {});
    }
    return RulePack::Load("en", files);
  }();
  for (const RuleError& error : loaded.errors) ADD_FAILURE() << FormatRuleError(error);
  return *loaded.pack;
}

struct Tally {
  int found = 0;
  int all = 0;
  std::string misses;  // one a line, for the message of a failure

  void Add(bool is_found, const MarkedArticle& article, Span span) {
    ++all;
    found += is_found ? 1 : 0;
    if (!is_found)
      misses += article.id + ": " + article.text.substr(span.begin, span.size()) + "\n";
  }
};

class Articles : public testing::Test {
 protected:
  // Calls `judge` with each article and its quotes by span.
  template <class Judge>
  void ForEach(Judge judge) {
    for (const fs::path& file : ListMarkedArticles(fs::path(WHOSAID_SOURCE_DIR) / "corpus/en")) {
      Result<MarkedArticle> article = ReadMarkedArticle(file);
      ASSERT_TRUE(article.has_value()) << article.error().message;
      const Document document = MakeDocument(article->text);
      const Tokens tokens = Tokenize(document, EnglishPack());
      const Quotes quotes = FindQuotes(document, tokens, Entities{}, EnglishPack());
      std::map<Span, Quote> by_span;
      for (const Quote& quote : quotes.quotes) by_span.emplace(quote.span, quote);
      judge(*article, by_span);
    }
  }
};

TEST_F(Articles, DirectSpeechIsAQuote) {
  Tally tally;
  ForEach([&](const MarkedArticle& article, const std::map<Span, Quote>& quotes) {
    for (const GoldQuote& gold : article.quotes) {
      if (gold.type != GoldType::kDirect) continue;
      for (const Span content : gold.content) {
        const auto quote = quotes.find(content);
        const bool speech = quote != quotes.end() && quote->second.use == QuoteUse::kSpeech;
        tally.Add(speech, article, content);
      }
    }
  });
  EXPECT_GT(tally.found, tally.all * 98 / 100) << "of " << tally.all << "\n" << tally.misses;
}

TEST_F(Articles, WhatNobodySaysIsToldApart) {
  Tally tally;
  ForEach([&](const MarkedArticle& article, const std::map<Span, Quote>& quotes) {
    for (const GoldNonQuote& gold : article.non_quotes) {
      const auto quote = quotes.find(gold.span);
      const bool told = quote != quotes.end() && quote->second.use != QuoteUse::kSpeech;
      tally.Add(told, article, gold.span);
    }
  });
  EXPECT_GT(tally.found, tally.all * 2 / 5) << "of " << tally.all << "\n" << tally.misses;
}

}  // namespace
}  // namespace whosaid
