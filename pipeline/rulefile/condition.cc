#include "rulefile/condition.h"

#include <algorithm>
#include <array>

namespace whosaid {
namespace {

struct ShapeName {
  std::string_view name;
  Test test;
};

constexpr Test FormTest(uint16_t forms) { return {Test::Kind::kForm, true, forms}; }
constexpr Test FlagOfShape(uint8_t flag, bool wanted = true) {
  return {Test::Kind::kShapeFlag, wanted, flag};
}

const std::array<ShapeName, 14> kShapeNames = {{
    {"upper", FormTest(FormBit(Form::kUpper))},
    {"caps", FormTest(FormBit(Form::kCaps))},
    {"initial", FormTest(FormBit(Form::kInitial))},
    {"capital", FormTest(FormBit(Form::kUpper) | FormBit(Form::kCaps) | FormBit(Form::kInitial))},
    {"lower", FormTest(FormBit(Form::kLower))},
    {"digit", FormTest(FormBit(Form::kNumber))},
    {"mark", FormTest(FormBit(Form::kMark))},
    {"point", FormTest(FormBit(Form::kPoint))},
    {"other", FormTest(FormBit(Form::kOther))},
    {"first", FlagOfShape(Shape::kSentenceFirst)},
    {"line", FlagOfShape(Shape::kLineFirst)},
    {"end", FlagOfShape(Shape::kSentenceEnd)},
    {"spaced", FlagOfShape(Shape::kSpaceBefore)},
    {"glued", FlagOfShape(Shape::kSpaceBefore, false)},
}};

constexpr uint16_t KindBit(ChunkKind kind) {
  return static_cast<uint16_t>(1U << static_cast<unsigned>(kind));
}
constexpr uint16_t kNoFlags = KindBit(ChunkKind::kEnd) | KindBit(ChunkKind::kParagraph);

bool Applies(const FlagName& flag, uint16_t chunks) {
  if ((chunks & kNoFlags) != 0) return false;
  const bool quote = (chunks & KindBit(ChunkKind::kQuote)) != 0;
  const bool mention = (chunks & ~KindBit(ChunkKind::kQuote)) != 0;
  return flag.of_quote ? quote && !mention : mention && !quote;
}

}  // namespace

std::optional<Test> ShapeTest(std::string_view name) {
  for (const ShapeName& shape : kShapeNames) {
    if (shape.name == name) return shape.test;
  }
  return std::nullopt;
}

std::optional<Test> FlagTest(std::string_view name, uint16_t chunks) {
  for (const FlagName& flag : kFlagNames) {
    if (flag.name == name && Applies(flag, chunks)) {
      return Test{Test::Kind::kChunkFlag, true, flag.flag};
    }
  }
  return std::nullopt;
}

std::vector<std::string_view> ConditionNames(uint16_t chunks) {
  std::vector<std::string_view> names;
  if (chunks == 0) {
    for (const ShapeName& shape : kShapeNames) names.push_back(shape.name);
  } else {
    for (const FlagName& flag : kFlagNames) {
      if (Applies(flag, chunks)) names.push_back(flag.name);
    }
  }
  return names;
}

Test WrittenLike(std::string_view literal) {
  const auto is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  const auto is_lower = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto upper = std::count_if(literal.begin(), literal.end(), is_upper);
  const auto lower = std::count_if(literal.begin(), literal.end(), is_lower);
  if (upper == 0 || literal.empty()) return FormTest(FormBit(Form::kLower) | FormBit(Form::kOther));
  if (upper == 1 && lower == 0) return FormTest(FormBit(Form::kInitial) | FormBit(Form::kUpper));
  if (lower == 0) return FormTest(FormBit(Form::kCaps));
  return FormTest(FormBit(is_upper(literal.front()) ? Form::kUpper : Form::kLower));
}

}  // namespace whosaid
