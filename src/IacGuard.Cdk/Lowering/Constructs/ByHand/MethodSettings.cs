using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary>
/// <c>methodOptions</c> of a stage, whose keys are paths of methods, which the sweep has none of. Source: <c>renderMethodSettings</c> of aws-cdk-lib 2.160.0.
/// </summary>
/// <param name="api">What makes the stage.</param>
internal sealed class MethodSettings(Composition api)
{
    private const string Property = "MethodSettings";

    private static readonly (string Prop, string Property)[] Settings =
    [
        ("cacheDataEncrypted", "CacheDataEncrypted"), ("cacheTtl", "CacheTtlInSeconds"), ("cachingEnabled", "CachingEnabled"), ("dataTraceEnabled", "DataTraceEnabled"),
        ("loggingLevel", "LoggingLevel"), ("metricsEnabled", "MetricsEnabled"), ("throttlingBurstLimit", "ThrottlingBurstLimit"), ("throttlingRateLimit", "ThrottlingRateLimit"),
    ];

    private CdkValue? given;

    /// <summary>Takes the settings of methods.</summary>
    /// <returns>Whether the prop holds them.</returns>
    public bool TryTake(string prop, CdkValue value)
    {
        if (prop is not ("methodOptions" or "deployOptions.methodOptions"))
        {
            return false;
        }

        given = value;
        return true;
    }

    /// <summary>Adds them to the stage, behind what the stage says of all methods.</summary>
    public void Finish()
    {
        if (given is null)
        {
            return;
        }

        foreach (var stage in Stages.Of(api))
        {
            Value all = (stage.Properties[Property], given) switch
            {
                (AbsentValue, MapOf { IsOpen: false } map) => new ListValue([.. map.Entries.Select(Of)], given.Span),
                (ListValue list, MapOf map) => new ListValue([.. list.Items, .. map.Entries.Select(Of)], list.Span, list.IsOpen || map.IsOpen),
                _ => Texts.Unknown("depends on settings of methods that are not known", given.Span),
            };
            api.Scene.Set(stage with { Properties = stage.Properties.With(Property, all, given.Span) });
        }
    }

    private Value Of(NamedValue entry)
    {
        if (entry.Value is not StructValue { IsOpen: false } options || entry.Name.LastIndexOf('/') is var end && end < 1)
        {
            return Texts.Unknown("is a setting of methods that is not known", entry.Value.Span);
        }

        var resource = entry.Name.Substring(1, end - 1);
        var settings = new List<(string, Value)>
        {
            ("HttpMethod", Texts.Known(entry.Name.Substring(end + 1).ToUpperInvariant(), entry.NameSpan)),
            ("ResourcePath", Texts.Known(resource == "*" ? "/*" : resource.Length == 0 ? "/" : "/~1" + resource.Replace("/", "~1"), entry.NameSpan)),
        };
        settings.AddRange(Settings.Where(s => options[s.Prop] is not null).Select(s => (s.Property, api.Lower(options[s.Prop]!))));
        if (options["dataTraceEnabled"] is null)
        {
            settings.Add(("DataTraceEnabled", Texts.Boolean(value: false, entry.NameSpan)));
        }

        return Texts.Map(entry.Value.Span, [.. settings]);
    }
}
