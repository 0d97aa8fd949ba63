// SPDX-License-Identifier: Apache-2.0
#include "core/nn/bert.h"

#include "core/nn/errors.h"
#include "core/nn/weight_taker.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <fstream>
#include <limits>

namespace merhan::nn {

using torch::Tensor;

namespace {

constexpr std::string_view kActivations[] = {
    "gelu", "gelu_python", "gelu_new", "gelu_pytorch_tanh", "gelu_fast", "gelu_accurate",
    "relu", "silu",        "swish",    "quick_gelu"};

/// Names of today for names of old: LayerNorm.gamma and .beta.
std::string modernName(std::string name)
{
    const auto renamed = [&](std::string_view old, std::string_view now) {
        if (name.ends_with(old))
            name.replace(name.size() - old.size(), old.size(), now);
    };
    renamed("LayerNorm.gamma", "LayerNorm.weight");
    renamed("LayerNorm.beta", "LayerNorm.bias");
    return name;
}

/// Registers a parameter under a dotted name, making the modules on the way.
void registerDotted(torch::nn::Module &root, const std::string &name, const Tensor &value)
{
    torch::nn::Module *at = &root;
    std::size_t begin = 0;
    for (std::size_t dot; (dot = name.find('.', begin)) != std::string::npos; begin = dot + 1) {
        const std::string part = name.substr(begin, dot - begin);
        const auto children = at->named_children();
        const auto *known = children.find(part);
        at = known ? known->get()
                   : at->register_module(part, std::make_shared<torch::nn::Module>()).get();
    }
    at->register_parameter(name.substr(begin), value, /*requires_grad=*/false);
}

} // namespace

Result<BertConfig> BertConfig::read(const std::filesystem::path &file)
{
    const auto bad = [&](const std::string &what) {
        return Error{&errors::kBadConfig, {what}, file, 0};
    };
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return Error{&errors::kNoEncoderFolder, {"config.json"}, file.parent_path(), 0};
    const auto json = nlohmann::json::parse(stream, nullptr, false);
    if (!json.is_object())
        return bad("it is no JSON object");

    if (const auto type = json.find("model_type"); type != json.end()) {
        if (!type->is_string() || type->get<std::string>() != "bert")
            return Error{&errors::kWrongFamily,
                         {type->is_string() ? type->get<std::string>() : type->dump()},
                         file,
                         0};
    }
    BertConfig config;
    std::string wrong;
    const auto number = [&](const char *key, auto &value, double least, double most) {
        const auto found = json.find(key);
        if (found == json.end() || found->is_null())
            return;
        using T = std::remove_reference_t<decltype(value)>;
        const bool kind = std::is_integral_v<T> ? found->is_number_integer() : found->is_number();
        if (!kind
            || !(found->template get<double>() >= least && found->template get<double>() <= most))
            wrong = std::string(key) + " is " + found->dump();
        else
            value = found->template get<T>();
    };
    number("vocab_size", config.vocabulary, 1, 1e8);
    number("hidden_size", config.width, 1, 65536);
    number("num_hidden_layers", config.layers, 1, 1024);
    number("num_attention_heads", config.heads, 1, 1024);
    number("intermediate_size", config.feedForward, 1, 1e6);
    number("max_position_embeddings", config.positions, 1, 1e6);
    number("type_vocab_size", config.tokenTypes, 1, 1e4);
    number("pad_token_id", config.padding, 0, 1e8);
    number("layer_norm_eps", config.normEpsilon, 0, 1);
    number("hidden_dropout_prob", config.dropout, 0, 0.999);
    number("attention_probs_dropout_prob", config.attentionDropout, 0, 0.999);
    if (!wrong.empty())
        return bad(wrong);
    if (config.padding >= config.vocabulary)
        return bad("pad_token_id is outside the vocabulary");
    if (config.width % config.heads != 0)
        return bad("hidden_size isn't a multiple of num_attention_heads");
    if (const auto act = json.find("hidden_act"); act != json.end()) {
        config.activation = act->is_string() ? act->get<std::string>() : act->dump();
        if (std::ranges::find(kActivations, config.activation) == std::end(kActivations))
            return bad("the activation “" + config.activation + "” is unknown");
    }
    if (const auto kind = json.find("position_embedding_type");
        kind != json.end() && *kind != "absolute" && !kind->is_null())
        return bad("position_embedding_type is " + kind->dump() + "; only \"absolute\" is known");
    return config;
}

/// The weights by the names of today, each registered as it is taken.
class BertModelImpl::Taker {
public:
    explicit Taker(const StateDict &weights) : m_take(modern(weights)) {}

    bool has(const std::string &name) const { return m_take.has(name); }

    Tensor operator()(torch::nn::Module &module, const std::string &name,
                      const std::vector<std::int64_t> &shape)
    {
        const Tensor tensor = m_take(name, shape);
        if (tensor.defined())
            registerDotted(module, name, tensor);
        return tensor;
    }

    const std::optional<Error> &error() const { return m_take.error(); }

private:
    static StateDict modern(const StateDict &weights)
    {
        const bool prefixed = std::ranges::any_of(
            weights, [](const auto &entry) { return entry.first.starts_with("bert.embeddings."); });
        StateDict all;
        for (const auto &[name, tensor] : weights) {
            if (!prefixed)
                all[modernName(name)] = tensor;
            else if (name.starts_with("bert."))
                all[modernName(name.substr(5))] = tensor;
        }
        return all;
    }

    WeightTaker m_take;
};

BertModelImpl::BertModelImpl(const BertConfig &config, Taker &take) : m_config(config)
{
    const auto affine = [&](const std::string &name, std::int64_t out, std::int64_t in) {
        return Affine{
            take(*this, name + ".weight", in > 0 ? std::vector{out, in} : std::vector{out}),
            take(*this, name + ".bias", {out})};
    };
    const auto norm = [&](const std::string &name) { return affine(name, config.width, 0); };
    const std::int64_t width = config.width;

    m_words = take(*this, "embeddings.word_embeddings.weight", {config.vocabulary, width});
    m_positions = take(*this, "embeddings.position_embeddings.weight", {config.positions, width});
    m_types = take(*this, "embeddings.token_type_embeddings.weight", {config.tokenTypes, width});
    m_embeddingNorm = norm("embeddings.LayerNorm");
    for (std::int64_t i = 0; i < config.layers && !take.error(); ++i) {
        const std::string name = "encoder.layer." + std::to_string(i) + ".";
        Layer layer;
        layer.query = affine(name + "attention.self.query", width, width);
        layer.key = affine(name + "attention.self.key", width, width);
        layer.value = affine(name + "attention.self.value", width, width);
        layer.attentionOut = affine(name + "attention.output.dense", width, width);
        layer.attentionNorm = norm(name + "attention.output.LayerNorm");
        layer.intermediate = affine(name + "intermediate.dense", config.feedForward, width);
        layer.out = affine(name + "output.dense", width, config.feedForward);
        layer.outNorm = norm(name + "output.LayerNorm");
        m_layers.push_back(std::move(layer));
    }
    if (take.has("pooler.dense.weight"))
        m_pooler = affine("pooler.dense", width, width);
    eval();
}

Result<std::shared_ptr<BertModelImpl>> BertModelImpl::make(const BertConfig &config,
                                                           const StateDict &weights)
{
    Taker take(weights);
    std::shared_ptr<BertModelImpl> model(new BertModelImpl(config, take));
    if (take.error())
        return *take.error();
    return model;
}

Result<std::shared_ptr<BertModelImpl>> BertModelImpl::load(const std::filesystem::path &folder)
{
    const auto config = BertConfig::read(folder / "config.json");
    if (!config)
        return config.error();
    const auto weights = loadWeights(folder);
    if (!weights)
        return weights.error();
    auto model = make(*config, *weights);
    if (model)
        return model;
    Error error = model.error();
    error.file = folder;
    return error;
}

Tensor BertModelImpl::normed(const Tensor &values, const Affine &norm) const
{
    return torch::layer_norm(values, {m_config.width}, norm.weight, norm.bias,
                             m_config.normEpsilon);
}

Tensor BertModelImpl::activated(const Tensor &values) const
{
    const std::string &name = m_config.activation;
    if (name == "gelu" || name == "gelu_python")
        return torch::gelu(values, "none");
    if (name == "relu")
        return torch::relu(values);
    if (name == "silu" || name == "swish")
        return torch::silu(values);
    if (name == "quick_gelu")
        return values * torch::sigmoid(1.702 * values);
    return torch::gelu(values, "tanh");
}

Tensor BertModelImpl::attend(const Layer &layer, const Tensor &states, const Tensor &keep,
                             Tensor *weights) const
{
    const std::int64_t headWidth = m_config.width / m_config.heads;
    const auto heads = [&](const Affine &part) {
        return torch::linear(states, part.weight, part.bias)
            .view({states.size(0), states.size(1), m_config.heads, headWidth})
            .transpose(1, 2);
    };
    const Tensor q = heads(layer.query);
    const Tensor k = heads(layer.key);
    const Tensor v = heads(layer.value);
    const double share = is_training() ? m_config.attentionDropout : 0.0;
    Tensor seen;
    if (weights) {
        Tensor scores =
            torch::matmul(q, k.transpose(2, 3)) / std::sqrt(static_cast<double>(headWidth));
        if (keep.defined())
            scores = scores.masked_fill(~keep, -std::numeric_limits<double>::infinity());
        *weights = scores.softmax(-1);
        seen = torch::matmul(torch::dropout(*weights, share, share > 0), v);
    } else {
        std::optional<Tensor> mask;
        if (keep.defined())
            mask = keep.expand({states.size(0), 1, states.size(1), states.size(1)});
        seen = torch::scaled_dot_product_attention(q, k, v, mask, share);
    }
    return seen.transpose(1, 2).reshape(states.sizes());
}

BertOutput BertModelImpl::forward(const Tensor &ids, const Tensor &mask, const Tensor &types,
                                  const BertWishes &wishes)
{
    const bool training = is_training();
    const auto dropped = [&](const Tensor &values) {
        return training && m_config.dropout > 0 ? torch::dropout(values, m_config.dropout, true)
                                                : values;
    };
    const auto through = [](const Tensor &values, const Affine &layer) {
        return torch::linear(values, layer.weight, layer.bias);
    };
    Tensor keep; // [B, 1, 1, L]
    if (mask.defined())
        keep = mask.to(torch::kBool).view({ids.size(0), 1, 1, ids.size(1)});

    Tensor states =
        torch::embedding(m_words, ids, m_config.padding) + m_positions.narrow(0, 0, ids.size(1));
    states = states + (types.defined() ? torch::embedding(m_types, types) : m_types[0]);
    states = dropped(normed(states, m_embeddingNorm));

    BertOutput output;
    if (wishes.hiddenStates)
        output.hiddenStates.push_back(states);
    for (const Layer &layer : m_layers) {
        Tensor weights;
        const Tensor seen = attend(layer, states, keep, wishes.attentions ? &weights : nullptr);
        const Tensor middle =
            normed(dropped(through(seen, layer.attentionOut)) + states, layer.attentionNorm);
        const Tensor fed = through(activated(through(middle, layer.intermediate)), layer.out);
        states = normed(dropped(fed) + middle, layer.outNorm);
        if (wishes.attentions)
            output.attentions.push_back(weights);
        if (wishes.hiddenStates)
            output.hiddenStates.push_back(states);
    }
    output.states = states;
    if (m_pooler.weight.defined())
        output.pooled = torch::tanh(through(states.select(1, 0), m_pooler));
    return output;
}

} // namespace merhan::nn
