// The score against the field's reference script, byte for byte, on public gold that has been
// spoilt at random. Both stand outside the project; without them there is nothing to compare.
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

#include "emit/json_writer.h"
#include "regress/score.h"
#include "regress/score_format.h"
#include "support/command_output.h"

namespace whosaid {
namespace {

namespace fs = std::filesystem;
const fs::path kShared = WHOSAID_SHARED_DIR;

std::string ReadFile(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// Gold as an extractor of modest skill would have predicted it.
class Spoiler {
 public:
  explicit Spoiler(uint32_t seed) : random_(seed) {}

  std::string Spoil(const std::vector<GoldDocument>& gold) {
    out_.clear();
    for (const GoldDocument& document : gold) {
      if (Below(30) == 0) continue;
      size_ = static_cast<uint32_t>(document.text.size());
      out_ += "{\"id\":";
      AppendJsonString(document.id + (Below(2) == 0 ? ".txt" : ""), out_);
      out_ += ",\"quotes\":[";
      bool first = true;
      for (const GoldQuote& quote : document.quotes) {
        for (uint32_t times = Below(10) == 0 ? Below(3) : 1; times > 0; --times) {
          if (!first) out_ += ',';
          first = false;
          SpoilQuote(document, quote);
        }
      }
      out_ += "]}\n";
    }
    return out_;
  }

 private:
  uint32_t Below(uint32_t limit) { return static_cast<uint32_t>(random_() % limit); }
  uint32_t Near(uint32_t place) {
    if (Below(4) != 0) return place;
    const uint32_t moved = place + Below(13);
    return std::min(size_, moved < 6 ? 0 : moved - 6);
  }
  std::string Place(CodepointSpan span) {
    const uint32_t begin = Near(span.begin);
    return fmt::format("\"start\":{},\"end\":{}", begin, std::max(begin, Near(span.end)));
  }
  void Field(const char* name, const std::vector<CodepointSpan>& spans) {
    const bool known = !spans.empty() && Below(8) != 0;
    out_ += fmt::format(",\"{}\":{}", name,
                        known ? fmt::format("{{{}}}", Place(spans.front())) : std::string("null"));
  }
  std::string Name(const GoldDocument& document, const GoldQuote& quote) {
    std::string name = quote.speaker_id;
    if (!document.entities.empty() && Below(2) == 0) {
      const GoldEntity& entity =
          document.entities[Below(static_cast<uint32_t>(document.entities.size()))];
      name = entity.aliases.empty() ? entity.name : entity.aliases.front();
    }
    switch (Below(5)) {
      case 0:
        return fmt::format("Mr. {}", name);
      case 1:
        return fmt::format("{}’s", name);
      case 2:
        return name.substr(0, name.find(' '));
      default:
        return name;
    }
  }
  void SpoilQuote(const GoldDocument& document, const GoldQuote& quote) {
    constexpr const char* kTypes[] = {"direct", "mixed", "indirect"};
    out_ += fmt::format("{{\"type\":\"{}\",\"content\":[",
                        Below(3) == 0 ? kTypes[Below(3)] : quote.type.c_str());
    for (size_t i = 0; i < quote.content.size(); ++i) {
      out_ += fmt::format("{}{{{}}}", i == 0 ? "" : ",", Place(quote.content[i]));
    }
    out_ += ']';
    Field("cue", quote.cue);
    Field("source", quote.speaker);
    if (Below(8) != 0) {
      out_ += ",\"speaker\":{\"name\":";
      AppendJsonString(Name(document, quote), out_);
      if (!quote.speaker.empty() && Below(8) != 0) {
        out_ += ',';
        out_ += Place(quote.speaker.front());
      }
      out_ += '}';
    }
    out_ += Below(2) == 0 ? ",\"rule\":\"en/x\"}" : "}";
  }

  std::mt19937 random_;
  std::string out_;
  uint32_t size_ = 0;
};

class ScoreAgreement : public ::testing::TestWithParam<const char*> {
 protected:
  void SetUp() override {
    gold_path_ = kShared / "gold" / GetParam();
    if (!fs::exists(kShared / "score.py") || !fs::exists(gold_path_)) {
      GTEST_SKIP() << "no " << gold_path_;
    }
    const auto gold = ReadGold(ReadFile(gold_path_), "gold");
    ASSERT_TRUE(gold) << gold.error().message;
    gold_ = *gold;
    const std::string spoilt = Spoiler(17).Spoil(gold_);
    predicted_path_ =
        fmt::format("{}whosaid_score_{}_{}", ::testing::TempDir(), getpid(), GetParam());
    std::ofstream(predicted_path_, std::ios::binary) << spoilt;
    const auto predictions = ReadPredictions(spoilt, "predicted");
    ASSERT_TRUE(predictions) << predictions.error().message;
    predictions_ = *predictions;
  }
  void TearDown() override { fs::remove(predicted_path_); }

  [[nodiscard]] std::string Reference(const std::string& flags) const {
    return OutputOf(fmt::format("python3 '{}' '{}' '{}' {} 2>/dev/null",
                                (kShared / "score.py").string(), gold_path_.string(),
                                predicted_path_.string(), flags))
        .text;
  }

  fs::path gold_path_;
  fs::path predicted_path_;
  std::vector<GoldDocument> gold_;
  Predictions predictions_;
};

TEST_P(ScoreAgreement, PrintsWhatTheReferencePrints) {
  EXPECT_EQ(FormatScore(Score(gold_, predictions_, {}), 100000), Reference("--misses 100000"));
  EXPECT_EQ(FormatScoreJson(Score(gold_, predictions_, {})), Reference("--json"));
}

TEST_P(ScoreAgreement, LeavesOutWhatTheReferenceLeavesOut) {
  EXPECT_EQ(FormatScoreJson(Score(gold_, predictions_, {.types = {"direct", "mixed"}})),
            Reference("--json --types direct,mixed"));
  const fs::path cues = kShared / "gold" / "speech_cues.txt";
  EXPECT_EQ(
      FormatScoreJson(Score(gold_, predictions_, {.speech_cues = ReadCueWords(ReadFile(cues))})),
      Reference("--json --speech-cues '" + cues.string() + "'"));
}

INSTANTIATE_TEST_SUITE_P(Gold, ScoreAgreement,
                         ::testing::Values("polnear.dev.jsonl", "gum.dev.jsonl",
                                           "quoteli3.dev.jsonl", "frlitbank.dev.jsonl"));

}  // namespace
}  // namespace whosaid
