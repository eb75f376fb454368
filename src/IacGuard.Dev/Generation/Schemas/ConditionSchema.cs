using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Language;
using static IacGuard.Dev.Generation.Schemas.SchemaFile;

namespace IacGuard.Dev.Generation.Schemas;

/// <summary>
/// The schema of conditions. One definition serves values and maps alike, as the keywords about members pass over what is no map: editors
/// then say what is wrong with a member rather than that nothing fits.
/// </summary>
internal sealed class ConditionSchema(Registry registry)
{
    private static readonly string[] Scalars = ["string", "number", "boolean", "null"];

    /// <summary>A value to equal, <c>present</c>, <c>absent</c>, or a map of tests, predicates and property paths.</summary>
    public JsonObject Condition() => Object(
        ("type", Texts([.. Scalars, "object"])),
        ("examples", Texts(["present", "absent"])),
        ("minProperties", 1),
        ("propertyNames", Object(("anyOf", new JsonArray(OneOf(registry.Predicates.Select(static p => p.Name)), Object(("pattern", PathPattern())))))),
        ("properties", Entries()),
        ("additionalProperties", Ref("condition")));

    /// <summary>What values are compared with.</summary>
    public static JsonObject Operand() => Object(
        ("type", Texts([.. Scalars, "array", "object"])),
        ("minProperties", 1),
        ("properties", Object(
            ("parameter", Type("string").Describe("A parameter of the rule.")),
            ("self", Type("string").Describe("A property path of the resource that the rule judges.")),
            ("default", Object().Describe("The service's own default, for when that property is absent.")))),
        ("additionalProperties", false));

    private JsonObject Entries()
    {
        var entries = Members(Keywords.Tests, Tests());
        foreach (var predicate in registry.Predicates)
        {
            entries[predicate.Name] = Argument(predicate).Describe(predicate.Summary);
        }

        return entries;
    }

    private static Dictionary<string, JsonObject> Tests() => new()
    {
        ["all"] = Conditions().Describe("All of the conditions hold."),
        ["any"] = Conditions().Describe("One of the conditions holds."),
        ["not"] = Ref("condition").Describe("The condition does not hold."),
        ["equals"] = Ref("operand").Describe("Equals the value; true and \"true\" are equal, so are 1 and \"1\"."),
        ["in"] = Ref("operand").Describe("Equals one of the values."),
        ["present"] = Type("boolean").Describe("Is there (true) or is not (false); null and empty text count as absent."),
        ["atLeast"] = Ref("operand").Describe("Is a number of at least this."),
        ["atMost"] = Ref("operand").Describe("Is a number of at most this."),
        ["moreThan"] = Ref("operand").Describe("Is a number above this."),
        ["lessThan"] = Ref("operand").Describe("Is a number below this."),
        ["matches"] = Object(("type", "string"), ("minLength", 1), ("maxLength", 1000)).Describe("Matches the regular expression somewhere."),
        ["startsWith"] = Ref("operand").Describe("Starts with the text or one of the texts."),
        ["endsWith"] = Ref("operand").Describe("Ends with the text or one of the texts."),
        ["contains"] = Ref("operand").Describe("Contains the text or one of the texts."),
        ["ignoreCase"] = Type("boolean").Describe("Case does not count for the text tests beside it."),
        ["is"] = OneOf(Keywords.Shapes).Describe("Has the shape."),
        ["from"] = Object(("anyOf", new JsonArray(OneOf(Keywords.Sources), Object(("type", "array"), ("items", OneOf(Keywords.Sources)))))).Describe("Comes from there."),
        ["each"] = Ref("condition").Describe("Every item of the list passes; holds for an empty or absent list."),
        ["some"] = Ref("condition").Describe("Some item of the list passes."),
        ["none"] = Ref("condition").Describe("No item of the list passes; holds for an empty or absent list."),
        ["count"] = Ref("condition").Describe("The number of items passes."),
        ["references"] = References(),
        ["related"] = Related(),
    };

    private static JsonObject Conditions() => Object(("type", "array"), ("minItems", 1), ("items", Ref("condition")));

    private static JsonObject References() => Object(
        ("type", Texts(["string", "array", "object"])),
        ("pattern", "^self$|::"),
        ("items", Ref("type")),
        ("properties", Object(("on", Ref("types")), ("where", Ref("condition")))),
        ("additionalProperties", false)).Describe("Refers to a resource of the type that passes, or to the judged resource itself (self).");

    private static JsonObject Related() => Object(
        ("type", "object"),
        ("required", Texts(["on"])),
        ("properties", Object(
            ("on", Ref("subjects").Describe("The types or the view to look in.")),
            ("by", Ref("texts").Describe("The property of the other resource that points here.")),
            ("other", Type("boolean").Describe("Leaves the judged resource itself out.")),
            ("where", Ref("condition").Describe("What must hold on the row.")))),
        ("additionalProperties", false)).Describe("Some other resource, or row of a view, whose 'by' points here passes.");

    private static JsonObject Argument(Predicate predicate)
    {
        string[] own = predicate.Argument switch
        {
            PredicateArgument.Flag or PredicateArgument.Options => ["boolean"],
            PredicateArgument.Number => ["number"],
            PredicateArgument.Text => ["string", "number", "boolean"],
            _ => ["string", "number", "boolean", "array"],
        };
        var options = predicate.Argument == PredicateArgument.Options ? predicate.OptionNames : [];
        return Object(
            ("type", Texts([.. own, "object"])),
            ("properties", Object([.. options.Select(static o => (o, (JsonNode?)Object())), ("parameter", Type("string").Describe("A parameter of the rule."))])),
            ("additionalProperties", false));
    }

    // What starts like a predicate must be one, as the loader says too.
    private string PathPattern()
    {
        const string Name = @"([^\s.\[\]']+|'[^']+')";
        var quantifier = $@"(\[({string.Join('|', Keywords.Quantifiers)})\])?";
        var families = registry.Predicates.Select(static p => p.Name.Split('.')[0]).Distinct().Select(Regex.Escape);
        return $@"^(?!({string.Join('|', families)})\.)(\./)?{Name}{quantifier}(\.{Name}{quantifier})*$";
    }
}
