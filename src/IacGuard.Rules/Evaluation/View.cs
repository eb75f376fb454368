using IacGuard.Model;

namespace IacGuard.Rules.Evaluation;

/// <summary>Turns many spellings into one kind of row: every policy statement, every ingress rule, every physical name.</summary>
public abstract class View
{
    /// <summary>The name in rule files, such as <c>iam.statement</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What a row is, and its fields, for the documentation.</summary>
    public abstract string Summary { get; }

    /// <summary>
    /// The rows that a resource holds. Choices on the way become guards; a place that cannot be read yields a row whose content is
    /// an open map, so that rules on it are undecided rather than silent.
    /// </summary>
    public abstract IEnumerable<Row> Rows(Resource resource);

    /// <summary>The same, for a view that puts together what other views found.</summary>
    internal virtual IEnumerable<Row> Rows(Resource resource, RowSource source) => Rows(resource);
}
