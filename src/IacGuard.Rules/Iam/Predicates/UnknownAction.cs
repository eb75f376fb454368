using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Data;
using IacGuard.Rules.Iam.Statements;

namespace IacGuard.Rules.Iam.Predicates;

/// <summary><c>iam.unknownAction</c>.</summary>
internal sealed class UnknownAction : StatementPredicate
{
    // API calls that are permitted under another action's name: docs/AmazonS3/latest/userguide/using-with-s3-policy-actions.html.
    private static readonly Dictionary<string, string> ByApiName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["s3:ListObjects"] = "s3:ListBucket",
        ["s3:ListObjectsV2"] = "s3:ListBucket",
        ["s3:ListObjectVersions"] = "s3:ListBucketVersions",
        ["s3:ListBuckets"] = "s3:ListAllMyBuckets",
        ["s3:HeadObject"] = "s3:GetObject",
        ["s3:HeadBucket"] = "s3:ListBucket",
        ["s3:DeleteObjects"] = "s3:DeleteObject",
        ["s3:CreateMultipartUpload"] = "s3:PutObject",
        ["s3:UploadPart"] = "s3:PutObject",
        ["s3:CompleteMultipartUpload"] = "s3:PutObject",
        ["lambda:Invoke"] = "lambda:InvokeFunction",
    };

    public override string Name => "iam.unknownAction";

    public override string Summary =>
        "An element of Action or NotAction matches no action that AWS knows; in Deny statements too, where a typing error leaves open what should be closed. "
        + "Facts: {action} as written, {problem} in words, {nearest} name (empty when none is near), {hint} for the end of a message.";

    protected override string? Effect => null;

    protected override Truth Judge(Statement statement, PredicateOptions options, Reports reports) =>
        Judge(statement.Action, reports).Or(Judge(statement.NotAction, reports));

    private static Truth Judge(ElementList list, Reports reports)
    {
        var result = Rest(list.OpenReason);
        foreach (var element in list.Items)
        {
            if (element.Text.HasHoles)
            {
                result = result.Or(Truth.Unknown(element.Text.Why));
            }
            else if (Problem(element) is var (problem, nearest))
            {
                result = Truth.True;
                var hint = nearest.Length == 0 ? "" : $" (did you mean {nearest}?)";
                reports.Add(element, ("action", element.Text.Display), ("problem", problem), ("nearest", nearest), ("hint", hint));
            }
        }

        return result;
    }

    private static (string Problem, string Nearest)? Problem(Element element)
    {
        var pattern = element.Text.Pattern;
        var authorization = ServiceAuthorization.Default;
        if (ActionShape.WidthOf(pattern) == ActionWidth.All)
        {
            return null;
        }

        var colon = pattern.IndexOf(':');
        if (colon < 0)
        {
            return ("it has no service prefix", "");
        }

        if (ActionShape.WidthOf(pattern) == ActionWidth.Single && element.Actions.Count > 0)
        {
            return null;
        }

        var (prefix, name) = (pattern.Substring(0, colon), pattern.Substring(colon + 1));
        if (Wildcard.IsIn(prefix))
        {
            return element.Actions.Count > 0 ? null : ("it matches no action", "");
        }

        if (authorization.FindService(prefix) is not { } service)
        {
            var meant = NearestName.Of(prefix, authorization.Services.Select(static s => s.Prefix));
            return ($"no service has the prefix '{prefix}'", meant is null ? "" : meant + ":" + name);
        }

        if (ActionShape.WidthOf(pattern) == ActionWidth.Service || element.Actions.Count > 0)
        {
            return null;
        }

        if (ByApiName.TryGetValue(pattern, out var permitted))
        {
            return ($"{service.Title} has no such action: the API call of that name needs {permitted}", permitted);
        }

        var nearest = NearestName.Of(name.TrimEnd('*'), service.Actions.Select(static a => a.Name));
        var problem = Wildcard.IsIn(name) ? $"it matches no action of {service.Title}" : $"{service.Title} has no such action";
        return (problem, nearest is null ? "" : service.Prefix + ":" + nearest);
    }
}
